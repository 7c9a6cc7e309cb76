import { expect, test } from 'vitest';
import { findParts } from './find-parts.ts';

test.each([
  ['The number of fires has more than doubled since 2020.', ['more than doubled']],
  ['The vast majority of Norlanders swim.', ['The vast majority of Norlanders']],
  ['Deaths fell by a third, and half of the wards closed.', ['a third', 'half of the wards']],
  [
    'One in three of the boats leaked, and more than seven out of ten crews knew; 4 in 10 sailed, one out of five rowers swam.',
    ['One in three of the boats', 'more than seven out of ten', '4 in 10', 'one out of five'],
  ],
  ['He won one in three matches, two in ten minutes, and room one in 2019.', []],
  [
    'A majority of High Court judges left, a majority of the Norlandish people, about half of N.L. boats, two-thirds of the estimated 300 boats.',
    [
      'A majority of High Court judges',
      'a majority of the Norlandish people',
      'about half of N.L. boats',
      'two-thirds of the estimated 300 boats',
    ],
  ],
  [
    'A majority of the Norlandish public, most of the vote, half of the Tarn desert, a majority of Norland voted.',
    ['A majority of the Norlandish public', 'half of the Tarn desert', 'a majority of Norland'],
  ],
  ['Most of them doubled down, doubled-down, doubled back and then more than doubled up.', []],
  ['She won by a majority; half of it was luck, and the first half ended.', []],
])('%s', (text, parts) => {
  expect(findParts(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
});
