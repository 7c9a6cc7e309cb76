import { describe, expect, test } from 'vitest';
import { findReports } from './find-reports.ts';

const find = (text: string, isOpen: boolean) =>
  findReports(text, [{ start: 0, end: text.length, kind: 'body' }], [])
    .filter((report) => report.isOpen === isOpen)
    .map(({ start, end, owner }) => [text.slice(owner.start, owner.end), text.slice(start, end).trim()]);
const reportsOf = (text: string) => find(text, false);

describe('somebody is said to have said it', () => {
  const cases: [string, [string, string]][] = [
    ['Ada Brandt said that 400 homes were lost.', ['Ada Brandt', 'that 400 homes were lost.']],
    ['Ada Brandt added 400 homes were lost.', ['Ada Brandt', '400 homes were lost.']],
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
  cases.push([
    'The ferry sails at noon, but Ada Brandt said it would take 400 people.',
    ['Ada Brandt', 'it would take 400 people.'],
  ]);
  for (const [text, report] of cases) test(text, () => expect(reportsOf(text)).toEqual([report]));
});

describe('nobody is clearly said to have said it', () => {
  const cases = [
    'More than 400 homes were cut off for three days.',
    'Ada Brandt reported raising 400 crowns in May.',
    'She said that 400 homes were cut off.',
    'Ada Brandt said that Per Holm had told her that 400 homes were cut off.',
    'More than 400 homes were cut off when Ada Brandt said a word.',
    'The Tarn Port Company added 400 boats in May.',
    'The Tarn Port Company added another 20 boats.',
  ];
  for (const text of cases) test(text, () => expect(reportsOf(text)).toEqual([]));
});

describe('it is open how far a report goes', () => {
  const cases: [string, string[]][] = [
    ['She said that 400 homes were cut off.', ['She said']],
    ['The flood cut off 400 homes, he said, meaning that 20 schools closed.', ['he said']],
    ['More than 400 homes were cut off for three days.', []],
    ['The company has appealed, and 400 homes are cut off.', []],
    ['In May they added just over 400 boats.', []],
  ];
  for (const [text, words] of cases)
    test(text, () => expect(find(text, true)).toEqual(words.map((said) => [said, text])));
});
