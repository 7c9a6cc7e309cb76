import { expect, test } from 'vitest';
import { readDateLine, readDayAlone } from './read-date-line.ts';

function stated(line: string) {
  return readDateLine(line)?.map(({ field, start, end }) => `${field}: ${line.slice(start, end)}`) ?? null;
}

test.each([
  ['Harbour Press March 3, 2026, 9:02 AM', ['published: March 3, 2026, 9:02 AM']],
  ['Monday, March 3, 2026, 04:05 pm PT (07:05 pm ET)', ['published: Monday, March 3, 2026, 04:05 pm PT']],
  ['Mar 03 2026, 11:06am ist', ['published: Mar 03 2026, 11:06am ist']],
  ['Published 11:34 PM EST Mar 3, 2026', ['published: 11:34 PM EST Mar 3, 2026']],
  ['5:45 AM PST 3/19/2026 by Ann Lee', ['published: 5:45 AM PST 3/19/2026', 'author: Ann Lee']],
  ['By admin - 2026-03-03', ['published: 2026-03-03']],
  ['21/06/2024 Ann Lee All, Boats, Piers', ['published: 21/06/2024']],
  ['3 March 2026, 9:02 by Ann Lee', ['published: 3 March 2026, 9:02', 'author: Ann Lee']],
  ['Updated 1909 GMT (0309 HKT) March 3, 2026', []],
  ['Ann Lee, Bo Roe, Cy Dee, Di Ek, Pier 3 March 2026', ['published: 3 March 2026']],
  ['Ann Lee, Bo Roe, Cy Dee, Di Ek, Pier Post 3 March 2026', null],
  ['16th September', null],
  ['The pier opened on 11 March 2024', null],
  ['Ferry sinks, 3 March 2026.', null],
  ['Pier 16', null],
])('%s', (line, expected) => expect(stated(line)).toEqual(expected));

test('a day without a year', () => {
  expect(readDayAlone('16th September')).toEqual([{ field: 'published', start: 0, end: 14 }]);
  expect(readDayAlone('Pier 16')).toBeNull();
});
