import { expect, it } from 'vitest';
import { toCsv } from './to-csv.ts';

it('puts what would break a row into quotation marks', () => {
  const rows = [
    ['plain', 1, null],
    ['a, b', 'say "no"', 'two\nlines'],
  ];
  expect(toCsv(['x', 'y', 'z'], rows)).toBe('x,y,z\r\nplain,1,\r\n"a, b","say ""no""","two\nlines"\r\n');
});
