import { expect, test } from 'vitest';
import { likeness, toForms } from './like-words.ts';

const cases: [row: string[], word: string, likeness: number][] = [
  [['ferry'], 'ferry', 3],
  [['the'], 'the', 1.5],
  [['boat', 'ferry'], 'ferry', 3],
  [['promised'], 'promise', 1],
  [['took'], 'taken', 1],
  [["don't"], 'do', 1],
  [["can't"], 'cannot', 1],
  [['boat', 'promised'], 'promise', 1],
  [['took'], 'gave', -1.5],
  [['cat'], 'car', -1.5],
  [['ferry'], 'festival', -1.5],
  [[], 'ferry', -1.5],
];

for (const [row, word, expected] of cases)
  test(`${row.join(' or ') || 'nothing'} and ${word}`, () => {
    const formOf = toForms();
    expect(likeness(row.map(formOf), formOf(word))).toBe(expected);
  });
