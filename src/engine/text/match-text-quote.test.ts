import { expect, test } from 'vitest';
import { matchTextQuote } from './match-text-quote.ts';

const text = 'no, he said no; she said no.';

test.each([
  [
    { exact: 'no' },
    [
      [0, 2],
      [12, 14],
      [25, 27],
    ],
  ],
  [
    { exact: 'no', prefix: 'he said ' },
    [
      [12, 14],
      [25, 27],
    ],
  ],
  [{ exact: 'no', suffix: '.' }, [[25, 27]]],
  [{ exact: 'no', prefix: 'said ', suffix: ';' }, [[12, 14]]],
  [{ exact: 'yes' }, []],
])('%j', (quote, expected) => {
  expect(matchTextQuote(text, quote).map(({ start, end }) => [start, end])).toEqual(expected);
});
