import { describe, expect, it } from 'vitest';
import type { Passage } from '../schemas/passage.ts';
import { joinNext } from './join-next.ts';

const passage = (pair: string, a: [number, number], b: [number, number]) =>
  ({
    pair: [pair[0]!, pair[1]!],
    a: { start: a[0], end: a[1] },
    b: { start: b[0], end: b[1] },
  }) as Pick<Passage, 'pair' | 'a' | 'b'> as Passage;
const joined = (...passages: Passage[]) => joinNext(passages, [...'ABCD']).map(({ pair }) => pair.join(''));
const all: [number, number] = [0, 100];

describe('joinNext', () => {
  it('joins an article to the next that has the same words', () => {
    expect(joined(passage('AB', all, all), passage('AC', all, all), passage('BC', all, all))).toEqual([
      'AB',
      'BC',
    ]);
  });

  it('takes the articles in the order in which they are drawn, whichever a passage names first', () => {
    expect(joined(passage('BA', all, all), passage('CA', all, all), passage('CB', all, all))).toEqual([
      'BA',
      'CB',
    ]);
  });

  it('passes over an article that has other words', () => {
    expect(joined(passage('AB', all, all), passage('AD', all, all))).toEqual(['AB', 'AD']);
    expect(
      joined(passage('AB', [0, 50], [0, 50]), passage('AC', [60, 90], all), passage('BC', all, [200, 300])),
    ).toEqual(['AB', 'AC', 'BC']);
  });

  it('keeps what goes beyond the words that lie between', () => {
    expect(
      joined(passage('AB', [0, 60], all), passage('AC', all, all), passage('BC', all, [0, 60])),
    ).toContain('AC');
  });
});
