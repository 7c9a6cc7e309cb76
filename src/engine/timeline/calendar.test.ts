import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateNear,
  dayBefore,
  monthAfter,
  monthBefore,
  sayDate,
  sayDay,
  weekdayBefore,
  weekdayOf,
} from './calendar.ts';

describe('weekdayOf', () => {
  const days = {
    '2023-12-07': 'Thursday',
    '2023-07-12': 'Wednesday',
    '2024-02-29': 'Thursday',
    '2000-01-01': 'Saturday',
    '1899-12-31': 'Sunday',
  };
  for (const [date, weekday] of Object.entries(days))
    test(`${date} is a ${weekday}`, () => expect(weekdayOf(date)).toBe(weekday));
});

test('any day and the day before it: one weekday apart, as the ISO calendar of Date has them', () => {
  const day = fc.date({ min: new Date('1800-01-02'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const before = new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
      expect(dayBefore(iso)).toBe(before);
      expect(weekdayOf(iso)).toBe(
        new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(iso)),
      );
    }),
  );
});

test('the month or weekday before or after a date', () => {
  expect(monthBefore('August', '2023-12-07')).toBe('2023-08');
  expect(monthBefore('December', '2023-12-07')).toBe('2023-12');
  expect(monthBefore('December', '2023-11-30')).toBe('2022-12');
  expect(monthAfter('January', '2023-12-07')).toBe('2024-01');
  expect(weekdayBefore('Thursday', '2023-12-07')).toBe('2023-12-07');
  expect(weekdayBefore('Friday', '2023-12-07')).toBe('2023-12-01');
  expect(weekdayBefore('Sunday', '2024-03-01')).toBe('2024-02-25');
});

test('dates as a reader reads them', () => {
  expect(sayDate('2023-12-07')).toBe('7 December 2023');
  expect(sayDay('2023-12-07')).toBe('7 December 2023, a Thursday');
  expect(sayDay('2023-08')).toBe('August 2023');
  expect(sayDate('2021')).toBe('2021');
});

test('29 February is in a year that has one', () => {
  expect(dateNear('02-29', '2023-12-07', 'past')).toBe('2020-02-29');
  expect(dateNear('02-29', '2023-12-07', 'ahead')).toBe('2024-02-29');
  expect(dateNear('02-29', '2023-12-07', 'open')).toBe('2024-02-29');
  expect(dateNear('02-28', '2023-12-07', 'past')).toBe('2023-02-28');
});
