import { describe, expect, it } from 'vitest';
import { splitSentences, splitTokens } from './segment.ts';

function sentences(text: string): string[] {
  const tokens = splitTokens(text);
  return splitSentences(tokens).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last - 1]?.end),
  );
}

const cases: Record<string, { text: string; expected: string[] }> = {
  'a title, an initial and a country are no ends': {
    text: 'Mr. J. Finch of the U.S. Navy left. He slept.',
    expected: ['Mr. J. Finch of the U.S. Navy left.', 'He slept.'],
  },
  'a number keeps its point': {
    text: 'It rose 4.5 per cent. Then it fell.',
    expected: ['It rose 4.5 per cent.', 'Then it fell.'],
  },
  'small letters go on': {
    text: 'What? he asked. No one knew!',
    expected: ['What? he asked.', 'No one knew!'],
  },
  'an hour may end a sentence, and not before a day or a zone': {
    text: 'It ended at 3:12 a.m. Organisers left. It began at 8 p.m. Monday at the pier.',
    expected: ['It ended at 3:12 a.m.', 'Organisers left.', 'It began at 8 p.m. Monday at the pier.'],
  },
  'the sign of a share keeps its point': {
    text: 'Tove Boats (TVB.N) on Tuesday sank two. The other (TVBX.OQ, down 2%) did not.',
    expected: ['Tove Boats (TVB.N) on Tuesday sank two.', 'The other (TVBX.OQ, down 2%) did not.'],
  },
  'party and state are one word': { text: 'Ann Lee (D-N.Y.) left.', expected: ['Ann Lee (D-N.Y.) left.'] },
};

describe('segment', () => {
  for (const [name, { text, expected }] of Object.entries(cases))
    it(name, () => expect(sentences(text)).toEqual(expected));

  it('cuts possessives from their words and keeps every offset', () => {
    const text = 'The Lees’ dog and Ann’s cat';
    const tokens = splitTokens(text);
    expect(tokens.map((token) => token.text)).toEqual(['The', 'Lees', '’', 'dog', 'and', 'Ann', '’s', 'cat']);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('cuts them from short forms', () => {
    const texts = splitTokens('Odo Finch Jr.’s boat, the U.N.’s envoy').map(({ text }) => text);
    expect(texts).toEqual(['Odo', 'Finch', 'Jr.', '’s', 'boat', ',', 'the', 'U.N.', '’s', 'envoy']);
  });

  it('ends a sentence with the date of a post', () => {
    const text =
      'What a night — Liss Sly (@LissSly) April 7, 2018 After that it rained on May 7, 2018 In vain';
    expect(sentences(text)).toEqual([
      'What a night — Liss Sly (@LissSly) April 7, 2018',
      'After that it rained on May 7, 2018 In vain',
    ]);
  });

  it('reads a handle as one word', () => {
    expect(splitTokens('So @tide_watch: a@b @').map((token) => [token.text, token.kind])).toEqual([
      ['So', 'word'],
      ['@tide_watch', 'word'],
      [':', 'mark'],
      ['a', 'word'],
      ['@b', 'word'],
      ['@', 'mark'],
    ]);
  });

  it('survives long odd text', () => {
    expect(splitTokens('a.b.'.repeat(100_000))).toHaveLength(1);
    expect(splitTokens("'-".repeat(200_000))).toHaveLength(400_000);
  });
});
