import { describe, expect, it } from 'vitest';
import { authorNames, authorsOf, initialsOf } from './author-names.ts';

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

describe('authorsOf', () => {
  it.each([
    ['Ann Bell', ['person: Ann Bell']],
    [
      'Ann Bell, JO GRAY and Jan van der Berg',
      ['person: Ann Bell', 'person: Jo Gray', 'person: Jan van der Berg'],
    ],
    ['Ann Bell, Health Editor', ['person: Ann Bell']],
    ['Ann Bell and agencies', ['person: Ann Bell']],
    ['Staff and agencies', ['house: Staff and agencies']],
    ['Reuters', ['house: Reuters']],
    ['Ann and Jo Gray', ['person: Ann and Jo Gray']],
    ['ann_b', ['person: ann_b']],
  ])('of %s', (byline, authors) => {
    expect(
      authorsOf(byline).map(({ name, isPerson }) => `${isPerson ? 'person' : 'house'}: ${name}`),
    ).toEqual(authors);
  });
});

describe('initialsOf', () => {
  it('keeps hyphens', () => {
    expect(initialsOf('Ann Mary-Lou')).toBe('A. M.-L.');
  });
});
