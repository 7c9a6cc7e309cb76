import { expect, test } from 'vitest';
import { differenceOf } from './editor-marks.ts';

test('marks of an editor are no other wording', () => {
  expect(differenceOf(['rool', 'rool[sic]', 'rool (sic)', 'rool [sic]'])).toBe('editor');
  expect(differenceOf(['While', '[W]hile'])).toBe('editor');
  expect(differenceOf(['them & their boats', 'them [and] their boats'])).toBe('editor');
  expect(differenceOf(['4(b)', '[the fee]'])).toBe('editor');
  expect(differenceOf(['April', 'April (in the council)'])).toBe('editor');
  expect(differenceOf(['', '[the board]'])).toBe('editor');
  expect(differenceOf(['Harbour Safety Board', 'HSB [Harbour Safety Board]'])).toBe('editor');
});

test('spellings of the house are none', () => {
  expect(differenceOf(['health care', 'healthcare'])).toBe('spelling');
  expect(differenceOf(['crime infested', 'crime-infested'])).toBe('spelling');
  expect(differenceOf(['Anna-Lise', 'Anna Lise'])).toBe('spelling');
  expect(differenceOf(['till Friday', 'until Friday'])).toBe('spelling');
  expect(differenceOf(['Harbour Adviser', 'Harbour Advisor'])).toBe('spelling');
  expect(differenceOf(['Senator Marr', 'Sen. Marr'])).toBe('spelling');
  expect(differenceOf(['Damnation', 'Dam——n'])).toBe('spelling');
  expect(differenceOf(['Damned boats to see me,’', "[d-----] boats to see me'"])).toBe('editor');
  expect(differenceOf(['the ninth of', 'the 9th of'])).toBe('spelling');
  expect(differenceOf(['twenty-sixth', '26th'])).toBe('spelling');
  expect(differenceOf(['fifteen per cent', '15%'])).toBe('spelling');
  expect(differenceOf(['H.S.B.', 'Harbour Safety Board’s'])).toBe('spelling');
});

test('a cut that is marked is none', () => {
  expect(differenceOf(['point…', 'point for a talk about the harbour'])).toBe('cut');
  expect(differenceOf(['crew and I …', 'crew, and I didn’t have —'])).toBe('cut');
  expect(differenceOf(['the … gate', 'the old iron gate'])).toBe('cut');
});

test('other words are, beside a mark too', () => {
  expect(differenceOf(['express --', 'expressed —'])).toBe('words');
  expect(differenceOf(['the other —', 'another —'])).toBe('words');
  expect(differenceOf(['or our boats --', 'crews or our boats'])).toBe('words');
  expect(differenceOf(['or our —', 'or our boats'])).toBe('cut');
  expect(differenceOf(['would', 'will'])).toBe('words');
  expect(differenceOf(['ninth', '19th'])).toBe('words');
  expect(differenceOf(['', 'not'])).toBe('words');
  expect(differenceOf(['While', '[W]hile', 'Although'])).toBe('words');
  expect(differenceOf(['Damnation', 'Dam'])).toBe('words');
});
