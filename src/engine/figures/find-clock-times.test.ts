import { expect, test } from 'vitest';
import { findClockTimes } from './find-clock-times.ts';

const read = (text: string) =>
  findClockTimes(text, 0, text.length).map(({ start, end, value }) => [text.slice(start, end), value]);

test('times of day however they are printed', () => {
  expect(read('It fell at about 6.45am, or 6:45 a.m. (0645 GMT), or 06:45 GMT, or 6pm.')).toEqual([
    ['about 6.45am', 405],
    ['6:45 a.m.', 405],
    ['06:45 GMT', 405],
    ['6pm', 360],
  ]);
  expect(read('at 18:30')).toEqual([['18:30', 390]]);
});

test('scores, sums and other numbers with a point are no times', () => {
  expect(read('£6.45, 6.45 million, 12:30:05.2, 3-2, 6.45 metres, a 5 amp fuse')).toEqual([]);
});
