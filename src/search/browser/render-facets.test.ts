import { expect, it } from 'vitest';
import { foldOptions } from './render-facets.ts';

const options = (number: number, chosen = -1) =>
  Array.from({ length: number }, (_, at) => ({
    value: `v${at}`,
    label: `V${at}`,
    count: number - at,
    chosen: at === chosen,
  }));
const values = (number: number, chosen?: number) => {
  const { open, folded } = foldOptions(options(number, chosen));
  return [open.length, folded.map(({ value }) => value)];
};

it('folds what comes after twelve options, and drops none', () => {
  expect(values(12)).toEqual([12, []]);
  expect(values(13)).toEqual([12, ['v12']]);
  expect(values(15)).toEqual([12, ['v12', 'v13', 'v14']]);
});

it('leaves the one that is set open', () => {
  expect(values(14, 13)).toEqual([13, ['v12']]);
});
