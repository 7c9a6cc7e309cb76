import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../schemas/source.ts';
import { findQuotations } from './4-find-quotations.ts';

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  ' ',
  '\n',
  'a',
  's',
  'The',
  '9',
  '.',
  ',',
  '—',
  '…',
  '(',
  '😀',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map((parts) => parts.join('')),
);

function toBlocks(text: string): Block[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body',
  }));
}

describe('findQuotations on any text', () => {
  test('spans lie inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, outer } of findQuotations(text, toBlocks(text)).quotations) {
          expect(last).toBeLessThanOrEqual(outer.start);
          expect(outer.start).toBeLessThanOrEqual(start);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(outer.end);
          last = outer.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('line ends and a byte order mark change no quotation', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = raw.replace(/\r/g, '');
        const other = `\ufeff\r\n${text.replace(/\n/g, '\r\n')}`;
        const words = (of: string) =>
          findQuotations(of, toBlocks(of)).quotations.map((one) => [of.slice(one.start, one.end), one.marks]);
        expect(words(other)).toEqual(words(text));
      }),
    );
  });

  // Nobody would wait for them if the work grew with the square of the length.
  test.each([
    ['"', 0],
    ['“', 0],
    ['’', 0],
    ['” ', 0],
    ["'a ", 41_666],
    ['a"', 62_500],
  ])('a quarter of a megabyte of %j is read in one go', (mark, quotations) => {
    const text = mark.repeat(250_000 / mark.length);
    expect(findQuotations(text, toBlocks(text)).quotations).toHaveLength(quotations);
  });
});
