import { expect, it } from 'vitest';
import type { PlacedSentence } from './build-comparison.ts';
import { linesOfCell, numbersOfParagraphs } from './paragraphs-of-cell.ts';

it('numbers the paragraphs of a cell from 1', () => {
  const numbers = (...paragraphs: number[]) =>
    numbersOfParagraphs(paragraphs.map((paragraph) => ({ paragraph }) as PlacedSentence));
  expect(numbers(3, 3)).toBe('4');
  expect(numbers(2, 0, 1)).toBe('1–3');
  expect(numbers()).toBeUndefined();
});

it('names all lines of a cell, not only that of its first sentence', () => {
  expect(linesOfCell([7, 9, 23])).toEqual([7, 23]);
  expect(linesOfCell([23, 7])).toEqual([7, 23]);
  expect(linesOfCell([4])).toEqual([4, 4]);
  expect(linesOfCell([])).toBeNull();
});
