import { describe, expect, it } from 'vitest';
import { findCandidates } from './find-candidates.ts';
import { toWordRun, type Vocabulary } from './word-run.ts';

const reprint = 'The ferry left the old harbour at nine with forty passengers and three dogs on deck.';

function candidatesOf(texts: readonly string[]): [number, number][] {
  const vocabulary: Vocabulary = new Map();
  return findCandidates(
    texts.map((text) => toWordRun(text, [{ start: 0, end: text.length, paragraphs: [0] }], vocabulary)),
  );
}

describe('findCandidates', () => {
  it('names the pairs that share a run of words', () => {
    const other = 'A bakery burned down in the upper town and the street was closed for six hours.';
    expect(candidatesOf([reprint, other, `Rain fell. ${reprint}`])).toEqual([[0, 2]]);
  });

  it('names no pair for words that agree one by one', () => {
    const one = 'at the end of the day a ferry on a quay in a town is the pride of the land it serves';
    const other = 'at the end of the war a hat on a nail in a hall is the sign of the man who hid it';
    expect(candidatesOf([one, other])).toEqual([]);
  });

  it('names every pair of a text printed in three hundred articles', () => {
    const texts = Array.from({ length: 300 }, (_, index) => `Paper${index} town${index}. ${reprint}`);
    expect(candidatesOf(texts)).toHaveLength((300 * 299) / 2);
  });

  it('reads a word that two texts repeat ten thousand times', () => {
    expect(candidatesOf(['again '.repeat(10_000), 'again '.repeat(10_000)])).toEqual([[0, 1]]);
  });
});
