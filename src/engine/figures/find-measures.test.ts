import { expect, test } from 'vitest';
import { findMeasures } from './find-measures.ts';

const read = (text: string) =>
  findMeasures(text, 0, text.length).map(({ start, end, key }) => [text.slice(start, end), key]);

test('a number with its measure joined on', () => {
  expect(read('the 42-metre mast, a 138ft mast, at 30mph, six-mile queues')).toEqual([
    ['42-metre', '42 metres'],
    ['138ft', '138 feet'],
    ['30mph', '30 mph'],
    ['six-mile', '6 miles'],
  ]);
});

test('m for metres, where it says how tall or stands beside feet', () => {
  expect(read('the 138ft (42m) mast, 42m tall, 42m (138ft)')).toEqual([
    ['138ft', '138 feet'],
    ['42m', '42 metres'],
    ['42m', '42 metres'],
    ['42m', '42 metres'],
    ['138ft', '138 feet'],
  ]);
});

test('speeds, by whatever sign', () => {
  expect(read('at about 90 kmph, 84km/h, 60 miles per hour, an 80kph zone')).toEqual([
    ['about 90 kmph', '90 kph'],
    ['84km/h', '84 kph'],
    ['60 miles per hour', '60 mph'],
    ['80kph', '80 kph'],
  ]);
});

test('a length of time joined on, but no age, nor round the clock', () => {
  expect(
    read(
      'a 20-day ban, a 20-day restraining order, twenty-two-week strike, a two-year-old on a 24-hour line, a 90-day fishing ban, a 22-month special harbour inquiry, a 9-day ban expires, a 9-day halt began',
    ),
  ).toEqual([
    ['20-day ban', '20 days'],
    ['20-day restraining order', '20 days'],
    ['twenty-two-week strike', '22 weeks'],
    ['90-day fishing ban', '90 days'],
    ['22-month special harbour inquiry', '22 months'],
    ['9-day ban', '9 days'],
    ['9-day halt', '9 days'],
  ]);
});

test('what is in a kilogram', () => {
  expect(read('210mg/kg, 15 milligrams per kilogram, 15mg per kilogram').map(([, key]) => key)).toEqual([
    '210 mg/kg',
    '15 mg/kg',
    '15 mg/kg',
  ]);
});

test('m for millions, sums, ages and names are no measure', () => {
  expect(read('42m users, £42m, a 12-year-old, the A5-mile road, 5-a-side, 3.42m')).toEqual([]);
});
