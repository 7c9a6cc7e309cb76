import { describe, expect, it } from 'vitest';
import { joinSameWords } from './join-same-words.ts';

const texts: Record<string, string> = {
  A: '“The tide is out,” she said.',
  B: '"The tide is out," she said.',
  C: 'The tide was out.',
};
const whole = (siglum: string) => ({ siglum, start: 0, end: texts[siglum]!.length });
const join = (places: Parameters<typeof joinSameWords>[0]) =>
  joinSameWords(places, (siglum) => texts[siglum]!).map(({ place, also }) =>
    [place, ...also].map(({ siglum }) => siglum),
  );

describe('joinSameWords', () => {
  it('prints the same words once', () => {
    expect(join([whole('A'), whole('B'), whole('C')])).toEqual([['A', 'B'], ['C']]);
  });

  it('prints them once where the same words are pointed at', () => {
    const differs = [{ start: 5, end: 9 }];
    expect(
      join([
        { ...whole('A'), differs },
        { ...whole('B'), differs },
      ]),
    ).toEqual([['A', 'B']]);
  });

  it('keeps places apart where other words are pointed at, or other marks, or the label differs', () => {
    expect(join([{ ...whole('A'), differs: [{ start: 1, end: 4 }] }, whole('B')])).toEqual([['A'], ['B']]);
    const marks = [{ start: 0, end: 4 }];
    expect(
      join([
        { ...whole('A'), differs: marks },
        { ...whole('B'), differs: marks },
      ]),
    ).toEqual([['A'], ['B']]);
    expect(join([{ ...whole('A'), label: 'shared' }, whole('B')])).toEqual([['A'], ['B']]);
  });

  it('keeps two places of one article apart', () => {
    expect(join([whole('A'), whole('A')])).toEqual([['A'], ['A']]);
  });
});
