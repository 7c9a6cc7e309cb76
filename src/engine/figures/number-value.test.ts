import { expect, it } from 'vitest';
import { isNumberWord, numberValue } from './number-value.ts';

it.each([
  ['12', 12],
  ['1,200', 1200],
  ['12 000', 12_000],
  ['2.5', 2.5],
  ['7%', 7],
  ['7.5 per cent', 7.5],
  ['2 hundred', 200],
  ['2 hundred thousand', 200_000],
  ['two hundred thousand', 200_000],
  ['two hundred and fifty thousand', 250_000],
  ['1.5 lakh crore', 1.5e12],
  ['ten lakh', 1e6],
  ['£3.5m', 3.5e6],
  ['$2 billion', 2e9],
  ['10-million', 1e7],
  ['a dozen', 12],
  ['two dozen', 24],
  ['half a dozen', 6],
  ['half a million', 500_000],
  ['Half a Billion', 5e8],
  ['a quarter of a million', 250_000],
  ['two and a half million', 2.5e6],
  ['2 and a half million', 2.5e6],
  ['a million and a half', 1.5e6],
  ['three and a half', 3.5],
  ['a million', 1e6],
  ['Sixteen', 16],
  ['twenty-two', 22],
  ['twentytwo', 22],
  ['hundreds of', null],
  ['tens of thousands of', null],
  ['lamps', null],
])('%s is %s', (printed, value) => {
  expect(numberValue(printed)).toBe(value);
});

it('has a value for each word of a number', () => {
  for (const word of ['twentytwo', 'twenty-two', 'ninety', 'three']) {
    expect(isNumberWord(word)).toBe(true);
    expect(numberValue(word), word).not.toBeNull();
  }
});
