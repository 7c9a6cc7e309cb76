import { expect, it } from 'vitest';
import type { Passage } from '../schemas/passage.ts';
import { bodyPassages, readTogether } from './read-together.ts';

/** Sentences of ten characters, each a paragraph. */
const column = (siglum: string, sentences: number) => ({
  siglum,
  sentences: Array.from({ length: sentences }, (_, at) => ({
    start: at * 10,
    end: at * 10 + 9,
    paragraph: at,
  })),
});

const passage = (a: number, b: number, length: number) =>
  ({
    id: `p-a-${a}-b-${b}`,
    pair: ['A', 'B'],
    scope: 'body',
    a: { start: a, end: a + length },
    b: { start: b, end: b + length },
    changes: [],
  }) as unknown as Passage;

function anchorsOf(passages: Passage[], statements: string[][] = []) {
  const columns = [column('A', 4), column('B', 4)];
  const { brackets, strays } = readTogether(columns, bodyPassages(passages, columns), statements);
  return {
    begun: brackets.flatMap((bracket) => bracket?.begins ?? []),
    strays: [...strays],
  };
}

it('has no stray where each passage begins at its bracket', () => {
  expect(anchorsOf([passage(0, 10, 9)])).toEqual({ begun: ['p-a-0-b-10'], strays: [] });
});

it('places a passage whose sentences stand in different rows at the first that is shared', () => {
  // A passage of two letters ties no sentences; statements tie both of them to others.
  const found = anchorsOf(
    [passage(20, 0, 2)],
    [
      ['a-20', 'b-30'],
      ['a-0', 'b-0'],
    ],
  );
  expect(found).toEqual({ begun: [], strays: [[expect.any(Number), ['p-a-20-b-0']]] });
});

it('places a passage of rows that nothing ties at its words in the first article', () => {
  expect(anchorsOf([passage(20, 0, 2)])).toEqual({ begun: [], strays: [[0, ['p-a-20-b-0']]] });
});
