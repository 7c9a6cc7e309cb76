import { describe, expect, it } from 'vitest';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { marksOfPassages } from './marks-of-passages.ts';

const passage = (left: [string, number, number], right: [string, number, number], wording = 0): Passage => ({
  id: `p-${left[0]}-${left[1]}-${right[0]}-${right[1]}`.toLowerCase(),
  pair: [left[0], right[0]],
  scope: 'body',
  class: 'narrative',
  a: { start: left[1], end: left[2] },
  b: { start: right[1], end: right[2] },
  words: 9,
  similarity: 1,
  moved: false,
  changes: Array.from({ length: wording }, (_, at) => ({
    a: { start: left[1] + 6 * at, end: left[1] + 6 * at + 1 },
    b: { start: right[1] + 6 * at, end: right[1] + 6 * at + 1 },
    kind: 'wording',
  })),
});

/** Words of one letter. */
const text = 'w '.repeat(60);
const about = { textOf: () => text, conflictsWith: (): Span[] => [] };

describe('marksOfPassages', () => {
  it('gives one mark for the same characters, with a note for each other article', () => {
    const passages = [passage(['A', 10, 50], ['B', 0, 40], 2), passage(['A', 10, 50], ['C', 7, 47])];
    expect(marksOfPassages(passages, 'fair', 'A', about)).toEqual([
      {
        kind: 'passage',
        start: 10,
        end: 50,
        number: 1,
        notes: [
          { siglum: 'B', path: '/fair/compare/a-b/#p-a-10-b-0', differences: 2, otherSpeaker: false },
          { siglum: 'C', path: '/fair/compare/a-c/#p-a-10-c-7', differences: 0, otherSpeaker: false },
        ],
      },
    ]);
  });

  it('tells of another speaker where the rules find a conflict, in that article and that passage', () => {
    const passages = [passage(['A', 10, 50], ['B', 0, 40]), passage(['A', 60, 80], ['C', 7, 27])];
    const conflictsWith = (other: string) => (other === 'B' ? [{ start: 20, end: 30 }] : []);
    const marks = marksOfPassages(passages, 'fair', 'A', { ...about, conflictsWith });
    expect(marks.map(({ notes }) => notes.map(({ otherSpeaker }) => otherSpeaker))).toEqual([
      [true],
      [false],
    ]);
    const elsewhere = { ...about, conflictsWith: () => [{ start: 50, end: 60 }] };
    expect(marksOfPassages(passages, 'fair', 'A', elsewhere)[0]!.notes[0]!.otherSpeaker).toBe(false);
  });

  it('numbers them in the order of the text, whichever side the article is on', () => {
    const passages = [passage(['B', 60, 90], ['C', 0, 30]), passage(['A', 10, 50], ['B', 5, 45])];
    const marks = marksOfPassages(passages, 'fair', 'B', about);
    expect(marks.map(({ number, start }) => [number, start])).toEqual([
      [1, 5],
      [2, 60],
    ]);
  });

  it('leaves out repeats inside one file and other scopes', () => {
    const passages = [
      passage(['A', 0, 9], ['A', 20, 29]),
      { ...passage(['A', 0, 9], ['B', 0, 9]), scope: 'headline' as const },
    ];
    expect(marksOfPassages(passages, 'fair', 'A', about)).toEqual([]);
  });
});
