import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { groupStatements } from '../8-group-statements.ts';

const count = (...texts: string[]) =>
  groupStatements('x', readArticles(texts.map((text) => `The ferry was late on Monday.\n\n${text}`)), [])
    .statements.length;

test('a phrase of four words that two articles give to one speaker', () => {
  const first = 'Ida Marr, who leads the Reds, called the sums of the yard “a work of fiction” on Tuesday.';
  expect(count(first, 'Ida Marr, who leads the Reds, calls the survey “a work of fiction”.')).toBe(1);
  expect(count(first, 'Olaf Tarn, who wrote it, said that it was not “a work of fiction”.')).toBe(0);
});

test('a phrase of four words in sentences that share no other word', () => {
  expect(
    count(
      'Ida Marr said that it was “a matter of weeks” before the ferry came back.',
      'Ida Marr told the sailors in spring that a new crane was “a matter of weeks” away.',
    ),
  ).toBe(0);
});

test('nine words of one speaker in a row, few as the telling ones are', () => {
  const first = 'We had a plan for the ferry, but the crews of the yard would not have it';
  const other =
    'But the crews of the yard would not have it. Iron, brass and rope are bought from Sarn these days';
  expect(count(`“${first},” said Ida Marr.`, `“${other},” said Ida Marr.`)).toBe(1);
  const less = other.replace('would not have it', 'were too late');
  expect(count(`“${first},” said Ida Marr.`, `“${less},” said Ida Marr.`)).toBe(0);
  expect(count(`“${first},” said Ida Marr.`, `“${other},” said Odo Finch.`)).toBe(0);
});
