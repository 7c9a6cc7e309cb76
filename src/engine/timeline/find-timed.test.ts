import { expect, test } from 'vitest';
import { plainArticles } from '../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { findTimed } from './find-timed.ts';

function timesOf(text: string, isDated = true): string[][] {
  const [article] = toFindingInput(plainArticles([text])).articles;
  return findTimed(article!, isDated).map((timed) =>
    timed.map(({ time }) => text.slice(time.start, time.end)),
  );
}

test('a sentence tells of three times at most', () => {
  const days = ['3 March 2031', '9 April 2031', '2 May 2031', '8 June 2031'];
  expect(timesOf(`It was shut on ${days[0]}, on ${days[1]} and on ${days[2]}.`)).toEqual([days.slice(0, 3)]);
  expect(timesOf(`It was shut on ${days[0]}, on ${days[1]}, on ${days[2]} and on ${days[3]}.`)).toEqual([
    days.slice(0, 3),
  ]);
});

test('behind a first time, one that may lie before or after is left out', () => {
  expect(timesOf('The day of 3 March 2031, a rainy one, and in May the fair.')[0]).toEqual(['3 March 2031']);
});

test('“yesterday” needs the day of the article', () => {
  expect(timesOf('It was shut yesterday.')[0]).toEqual(['yesterday']);
  expect(timesOf('It was shut yesterday.', false)[0]).toEqual([]);
});
