import { describe, expect, it } from 'vitest';
import { sayVoices } from './say-voices.ts';

const speaker = (name: string, counts: Record<string, number>) => ({
  name,
  counts: Object.entries(counts).map(([siglum, words]) => ({ siglum, words })),
});

const articles = (sigla: string, open: Record<string, number> = {}) =>
  [...sigla].map((siglum) => ({ siglum, open: open[siglum] ?? 0 }));

describe('sayVoices', () => {
  it('tells who is quoted most and where not, who once, which article has most and which has one', () => {
    const speakers = [
      speaker('Ann Bell', { A: 20, B: 10 }),
      speaker('a fair spokesperson', { A: 4 }),
      speaker('Rab Orr', { C: 9 }),
    ];
    expect(sayVoices(speakers, articles('ABCD'))).toEqual([
      'Ann Bell is quoted most: 30 words in A and B, none in C or D.',
      'Of three speakers, two are quoted in one article only.',
      'A quotes the most speakers, two.',
      'B quotes Ann Bell alone and C quotes Rab Orr alone.',
      'D quotes nobody.',
    ]);
  });

  it('names nobody first where two are quoted as much', () => {
    const speakers = [speaker('a harbour official', { A: 5 }), speaker('Rab Orr', { B: 5 })];
    expect(sayVoices(speakers, articles('AB'))).toEqual([
      'A harbour official and Rab Orr are quoted most: five words each.',
      'No speaker is quoted in two articles.',
      'A quotes a harbour official alone and B quotes Rab Orr alone.',
    ]);
  });

  it('names once whom two articles quote alone', () => {
    const speakers = [speaker('Ann Bell', { A: 5, B: 7, C: 2 }), speaker('Rab Orr', { C: 9 })];
    expect(sayVoices(speakers, articles('ABC'))).toContain('A and B quote Ann Bell alone.');
  });

  it('leaves out words of nobody, and says nothing of one article or of none quoted', () => {
    expect(sayVoices([speaker('Rab Orr', { A: 0 })], articles('AB'))).toEqual([]);
    expect(sayVoices([speaker('Rab Orr', { A: 5 })], articles('A'))).toEqual([]);
  });

  it('lists no more than three articles with one speaker', () => {
    const sigla = articles('ABCD');
    const everywhere = speaker('Rab Orr', { A: 1, B: 1, C: 1, D: 1 });
    expect(sayVoices([everywhere], sigla)).toEqual([
      'Rab Orr is quoted most: four words in A, B, C and D.',
      'A, B, C and D quote one speaker each.',
    ]);
  });

  it('does not say that nobody is quoted, or one alone, where a speaker was not found', () => {
    const speakers = [speaker('Ann Bell', { A: 20, B: 9 }), speaker('Rab Orr', { B: 4 })];
    expect(sayVoices(speakers, articles('ABC', { A: 1, C: 2 }))).toEqual([
      'Ann Bell is quoted most: 29 words in A and B, none in C.',
      'Of two speakers, one is quoted in one article only.',
      'B quotes the most speakers, two.',
      'No speaker was found for three quotations in A and C.',
    ]);
  });

  it('lists no more than three speakers who are quoted as much', () => {
    const speakers = ['A', 'B', 'C', 'D'].map((siglum) => speaker(`Ann ${siglum}`, { [siglum]: 1 }));
    expect(sayVoices(speakers, articles('ABCD'))[0]).toBe('Four speakers are quoted most: one word each.');
  });

  it('ranks by the words that the table shows, and tells who is first where repeats count once', () => {
    const speakers = [
      { ...speaker('Ann Bell', { A: 20, B: 20 }), once: 20 },
      { ...speaker('Rab Orr', { A: 30 }), once: 30 },
    ];
    expect(sayVoices(speakers, articles('AB'))[0]).toBe(
      'Ann Bell is quoted most: 40 words in A and B. If repeats are counted once, Rab Orr is quoted most: 30 words.',
    );
  });

  it('tells how much is left of the first where repeats count once', () => {
    const speakers = [
      { ...speaker('Ann Bell', { A: 20, B: 15 }), once: 20 },
      { ...speaker('Rab Orr', { A: 12 }), once: 12 },
    ];
    expect(sayVoices(speakers, articles('AB'))[0]).toBe(
      'Ann Bell is quoted most: 35 words in A and B, or 20 if repeats are counted once.',
    );
    const even = [...speakers, { ...speaker('Una Lie', { B: 20 }), once: 20 }];
    expect(sayVoices(even, articles('AB'))[0]).toBe(
      'Ann Bell is quoted most: 35 words in A and B. If repeats are counted once, Ann Bell and Una Lie are quoted most: 20 words each.',
    );
  });
});
