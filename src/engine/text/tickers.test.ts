import { expect, it } from 'vitest';
import { findTickers } from './tickers.ts';

const tickersIn = (text: string) => findTickers(text).map(({ start, end }) => text.slice(start, end));

it('finds what agencies print behind a firm', () => {
  expect(tickersIn('Tidebook Inc (TB.O) and Norland Bank (NYSE: NB) rose; Quay (Nasdaq:QUAY) fell.')).toEqual(
    [' (TB.O)', ' (NYSE: NB)', ' (Nasdaq:QUAY)'],
  );
});

it('finds no place, seat or acronym', () => {
  expect(tickersIn('In Tarn (U.S) Odo Finch (D-Norland) led the Tide Board (TB) and (N.Y) Quay.')).toEqual(
    [],
  );
});
