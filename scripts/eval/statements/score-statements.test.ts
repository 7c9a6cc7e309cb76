import { expect, test } from 'vitest';
import { scoreStatements } from './score-statements.ts';

test('whole statements and pairs are counted apart, what is open counts neither way', () => {
  const gold = [
    ['a', 'b', 'e'],
    ['c', 'd'],
  ];
  const found = [
    ['b', 'a'],
    ['c', 'd'],
    ['f', 'g'],
    ['h', 'i'],
  ];
  expect(scoreStatements(9, gold, found, [['i', 'h']])).toEqual({
    quotations: 9,
    gold: 2,
    found: 3,
    whole: 1,
    goldPairs: 4,
    foundPairs: 3,
    rightPairs: 2,
  });
});
