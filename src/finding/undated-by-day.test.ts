import { expect, it } from 'vitest';
import type { TimelineEntry } from '../schemas/finding.ts';
import { undatedByDay } from './undated-by-day.ts';

const entry = (when: string, order: number) =>
  ({
    when,
    order,
    certainty: 'unknown',
    date: null,
    event: '',
    reasoning: '',
    evidence: [],
  }) as TimelineEntry;

it('gives a row to each day, in the order of the calendar, weekdays and plans behind', () => {
  const names = [
    'a Tuesday',
    'next Tuesday after 2031',
    'July, year not stated',
    '7 June, year not stated',
    'a Monday, 4 March 2031 at the latest',
    'a Tuesday after July',
    '“next week”, date not stated',
    'October last year, year not stated',
    'a Tuesday after 2031',
    '“next week”, date not stated',
    'June, year not stated',
  ];
  const rows = undatedByDay(names.map((when, at) => entry(when, at)));
  expect(rows.map(({ when, entries }) => [when, entries.length])).toEqual([
    ['October last year', 1],
    ['June', 1],
    ['7 June', 1],
    ['July', 1],
    ['a Monday', 1],
    ['a Tuesday', 3],
    ['next Tuesday', 1],
    ['“next week”', 2],
  ]);
});
