import { expect, test } from 'vitest';
import { usesOf } from '../../../../tests/statements/uses-of.ts';
import { withTellers } from './with-tellers.ts';

/** The articles that tell of two numbers of boats in A and B. */
function tellersOf(one: number, other: number, contrast: string): string[] {
  const texts = [`The harbour lost ${one} boats.`, `The harbour lost ${other} boats.`, contrast];
  const { context, uses } = usesOf(texts, 'boats');
  const group = uses.filter(({ siglum }) => siglum !== 'C');
  return withTellers([group], uses, context).flatMap(({ told }) => told.map(({ place }) => place.siglum));
}

test('an article that has both numbers, where they are seldom those of two matters', () => {
  const plain = (one: number, other: number) => `Nobody rows now. It was not ${one} boats but ${other}.`;
  expect(tellersOf(13, 14, plain(13, 14))).toEqual(['C']);
  expect(tellersOf(12, 14, plain(12, 14))).toEqual([]);
  expect(tellersOf(12, 14, 'The harbour lost not 12 boats but 14.')).toEqual(['C']);
  expect(tellersOf(13, 14, plain(13, 15))).toEqual([]);
});
