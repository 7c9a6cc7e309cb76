import { expect, it } from 'vitest';
import { closestFirst } from './closest-first.ts';

const pair = (name: string, words: number, statements: number) =>
  ({ name, share: { words }, passages: [], statements: Array(statements).fill({}) }) as never as {
    name: string;
  } & Parameters<typeof closestFirst>[0][0];

it('puts the most shared words first, then the most statements that both print', () => {
  const pairs = [pair('a-b', 0, 1), pair('a-c', 12, 0), pair('b-d', 0, 5), pair('c-d', 0, 0)];
  expect(closestFirst(pairs).map(({ name }) => name)).toEqual(['a-c', 'b-d', 'a-b', 'c-d']);
});
