import { expect, test } from 'vitest';
import { rivalsFound } from '../../../../tests/statements/rivals-found.ts';
import { findPageCounts } from './page-counts.ts';

const told = rivalsFound(findPageCounts);
test('two numbers of pages of one paper', () => {
  expect(
    told('Here is the 400-page Brandt report in brief.', 'Ada Brandt’s 448-page report is out.'),
  ).toEqual(['A 400-page Brandt report, B 448-page report']);
});

test.each([
  ['two papers', 'Ada Brandt’s 448-page letter is out.'],
  ['nobody’s', 'A 448-page report on lamps is out.'],
  ['far longer', 'Ada Brandt’s 900-page report is out.'],
])('%s', (_, b) => {
  expect(told('Here is the 400-page Brandt report in brief.', b)).toEqual([]);
});
