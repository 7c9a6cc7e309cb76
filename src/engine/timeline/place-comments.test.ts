import { expect, test } from 'vitest';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import type { ArticleDate } from './date-articles.ts';
import { placeComments } from './place-comments.ts';

const published: ArticleDate = {
  siglum: 'A',
  date: '2031-03-12',
  certainty: 'stated',
  orSoonAfter: false,
  reasoning: '',
  evidence: [],
};

function place(comments: string[], dates = [published]) {
  let end = 0;
  const blocks = comments.map((line) => {
    const start = end;
    end += line.length + 1;
    return { start, end: end - 1, kind: 'comment' as const };
  });
  const { articles } = toFindingInput([{ siglum: 'A', text: comments.join('\n'), blocks, quotations: [] }]);
  const [entry] = placeComments(articles[0]!, dates);
  return [entry?.when, entry?.certainty, entry?.reasoning];
}

const follow = 'they follow the article they stand under.';

test('the days that comments print', () => {
  expect(place(['Bo Roe', '12 March, 2031', 'I was there on 3 May 1999'])).toEqual([
    '12 March 2031, a Wednesday',
    'stated',
    'The comments are dated “12 March, 2031”.',
  ]);
  expect(place(['Bo Roe, 14 March 2031 at 9.02 p.m.', 'Well.', 'Seagull, 12 March 2031', 'Ah.'])).toEqual([
    '12 March 2031 to 14 March 2031',
    'stated',
    'The comments are dated “12 March 2031” to “14 March 2031”.',
  ]);
});

test('days without a year are in the year of the article, or the next', () => {
  const lines = [
    'Last Updated: 13th March 10:41 pm',
    'seagull77  12th March 7:02 pm',
    'See you there on 3 May',
    'Bo wrote on 2nd January 8:10 am',
    'So it did.',
  ];
  expect(place(lines)).toEqual([
    '12 March 2031 to 2 January 2032',
    'from clues',
    'The comments are dated “12th March” to “2nd January”, without a year; they follow A, of 12 March 2031.',
  ]);
  expect(place(lines, [])).toEqual([
    'not stated',
    'unknown',
    `The dates of the comments have no year or two readings; ${follow}`,
  ]);
});

test('a date in figures is read as a day after the article', () => {
  expect(place(['Bo, 04/03/31', 'Well.'])[0]).toBe('3 April 2031, a Thursday');
});

test('comments without a date follow the article', () => {
  expect(place(['Bo', 'Well.'])).toEqual([
    '12 March 2031 or later',
    'from clues',
    `The comments have no dates; ${follow}`,
  ]);
  expect(place(['Bo', 'Well.', '4h ago'])[2]).toBe(
    `The comments say only how long ago they were written; ${follow}`,
  );
});
