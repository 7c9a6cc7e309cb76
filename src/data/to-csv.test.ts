import { expect, it } from 'vitest';
import { toCsv } from './to-csv.ts';

it('puts what would break a row into quotation marks', () => {
  const rows = [
    ['plain', 1, null],
    ['a, b', 'say "no"', 'two\nlines'],
  ];
  expect(toCsv(['x', 'y', 'z'], rows)).toBe('x,y,z\r\nplain,1,\r\n"a, b","say ""no""","two\nlines"\r\n');
});

it('puts a lone carriage return into quotation marks', () => {
  expect(toCsv(['x'], [['one\rtwo']])).toBe('x\r\n"one\rtwo"\r\n');
});

it('keeps spreadsheets from running text as a formula, and leaves numbers alone', () => {
  const rows = [['=HYPERLINK("http://x.example")', '@sum', '+44', -5]];
  expect(toCsv(['a', 'b', 'c', 'd'], rows)).toBe(
    `a,b,c,d\r\n"'=HYPERLINK(""http://x.example"")",'@sum,'+44,-5\r\n`,
  );
});
