import { expect, test } from 'vitest';
import { findTolls } from './find-tolls.ts';

const read = (text: string) =>
  findTolls(text, 0, text.length).map(({ start, end, value }) => [text.slice(start, end), value]);

test('numbers of people by what befell them', () => {
  expect(read('Six people died and 41 others were injured, and 43 are being treated.')).toEqual([
    ['41 others were injured', 41],
    ['43 are being treated', 43],
  ]);
  expect(read('It left at least 12 dead and nine missing. Some 140 were arrested.')).toEqual([
    ['at least 12 dead', 12],
    ['nine missing', 9],
    ['Some 140 were arrested', 140],
  ]);
  expect(read('A wall fell, killing six and injuring about 30.')).toEqual([
    ['killing six', 6],
    ['injuring about 30', 30],
  ]);
  expect(read('Twenty-three have died.')).toEqual([['Twenty-three have died', 23]]);
});

test('ages, years, rooms and what somebody does are none', () => {
  expect(
    read(
      'Ada Holm, 41, injured her hand. In 2019 killed fish lay there. A man aged 41 died. The three killed the bill. No 41 injured a knee. It killed 12 dogs. killing 12 dogs',
    ),
  ).toEqual([]);
  expect(read('A rate of 4 died away. By 41 injured men. the 4.2 injured, 30% injured')).toEqual([]);
});
