import { expect, test } from 'vitest';
import { findPrices } from './find-prices.ts';

const read = (text: string) =>
  findPrices(text, 0, text.length).map(({ start, end, key }) => [text.slice(start, end), key]);

test('pence, and prices of a share', () => {
  expect(read('the 215p-a-share bid, 215p per share, £2.15 a share, fell to 198.5p, about 40 pence')).toEqual(
    [
      ['215p-a-share', '2.15 £ a share'],
      ['215p per share', '2.15 £ a share'],
      ['£2.15 a share', '2.15 £ a share'],
      ['198.5p', '1.985 £'],
      ['about 40 pence', '0.4 £'],
    ],
  );
  expect(read('a $32-a-share offer of $3bn')).toEqual([['$32-a-share', '32 $ a share']]);
});

test('pictures, hours and pages are no prices', () => {
  expect(read('in 1080p, at 6p.m., 12pm, 12pp, £4.12, p12, 3-2p')).toEqual([]);
});
