import { expect, it } from 'vitest';
import { findTimes } from './find-times.ts';

it('finds a day and its month', () => {
  expect(findTimes('It fell on April 30 and shut.')).toMatchObject([{ kind: 'date', value: '04-30' }]);
});

it.each(['April 31', 'June 31', '31 September', 'February 30'])('%s is a misprint, and no day', (day) => {
  expect(findTimes(`It fell on ${day} and shut.`).filter(({ kind }) => kind === 'date')).toEqual([]);
});

it('finds a weekday before what it was on', () => {
  expect(findTimes('It was named by a jury Monday on two counts.')).toMatchObject([{ value: 'Monday' }]);
});

it('finds each time once', () => {
  for (const time of ['in March 2031', 'from May 2031', 'in Sept 2031', 'in June', 'in 2031', 'on Friday'])
    expect(findTimes(`It was shut ${time}.`), time).toHaveLength(1);
});
