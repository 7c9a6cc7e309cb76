import { describe, expect, test } from 'vitest';
import { findReports } from './find-reports.ts';

const reportsOf = (text: string) =>
  findReports(text, [{ start: 0, end: text.length, kind: 'body' }], []).map(({ start, end, owner }) => [
    text.slice(owner.start, owner.end),
    text.slice(start, end).trim(),
  ]);

describe('somebody is said to have said it', () => {
  const cases: [string, [string, string]][] = [
    ['Ada Brandt said that 400 homes were lost.', ['Ada Brandt', 'that 400 homes were lost.']],
    [
      'The water company said that 400 homes were cut off, while 20 engineers slept.',
      ['The water company', 'that 400 homes were cut off'],
    ],
    [
      'More than 400 homes were cut off, Ada Brandt said.',
      ['Ada Brandt', 'More than 400 homes were cut off,'],
    ],
    [
      'More than 400 homes were cut off, according to Ada Brandt.',
      ['Ada Brandt', 'More than 400 homes were cut off,'],
    ],
  ];
  for (const [text, report] of cases) test(text, () => expect(reportsOf(text)).toEqual([report]));
});

describe('nobody is clearly said to have said it', () => {
  const cases = [
    'More than 400 homes were cut off for three days.',
    'Ada Brandt reported raising 400 crowns in May.',
    'She said that 400 homes were cut off.',
    'Ada Brandt said that Per Holm had told her that 400 homes were cut off.',
    'More than 400 homes were cut off when Ada Brandt said a word.',
  ];
  for (const text of cases) test(text, () => expect(reportsOf(text)).toEqual([]));
});
