import { expect, test } from 'vitest';
import { anyOf } from './any-of.ts';

test('each pattern keeps its place, its alternatives and its flags', () => {
  const opensOrEnds = anyOf([/^ferry|pier$/, /^Quay/, /^tide/i, /\bsails\b/]);
  const found = ['ferry late', 'the pier', 'Quay', 'TIDE', 'it sails'];
  const not = ['a ferry', 'pier work', 'quay', 'the tide', 'sailsman', ''];
  expect(found.filter(opensOrEnds)).toEqual(found);
  expect(not.filter(opensOrEnds)).toEqual([]);
});
