import { describe, expect, it } from 'vitest';
import { authorNames, initialsOf } from './author-names.ts';

describe('authorNames', () => {
  it.each([
    ['Ann Bell', [{ given: 'Ann', family: 'Bell' }]],
    ['Ann M. Bell', [{ given: 'Ann M.', family: 'Bell' }]],
    [
      'Ann Bell, Jo Gray and Óscar Núñez-Díaz',
      [
        { given: 'Ann', family: 'Bell' },
        { given: 'Jo', family: 'Gray' },
        { given: 'Óscar', family: 'Núñez-Díaz' },
      ],
    ],
    [
      'JO O’HARA and J. GRAY-BELL',
      [
        { given: 'Jo', family: 'O’Hara' },
        { given: 'J.', family: 'Gray-Bell' },
      ],
    ],
    [
      'JO GRAY AND ANN BELL',
      [
        { given: 'Jo', family: 'Gray' },
        { given: 'Ann', family: 'Bell' },
      ],
    ],
  ])('takes the names of %s apart', (byline, names) => {
    expect(authorNames(byline)).toEqual(names);
  });

  it.each([
    'Staff and agencies',
    'Fairford News Desk',
    'Ann Bell, Health Editor',
    'Jan van der Berg',
    'ann_b',
    'Q',
  ])('leaves “%s” as printed', (byline) => {
    expect(authorNames(byline)).toEqual([{ printed: byline }]);
  });
});

describe('initialsOf', () => {
  it('keeps hyphens', () => {
    expect(initialsOf('Ann Mary-Lou')).toBe('A. M.-L.');
  });
});
