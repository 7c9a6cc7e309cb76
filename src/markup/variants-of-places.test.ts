import { expect, it } from 'vitest';
import type { Place } from '../statement/places-of-statement.ts';
import type { StatementRow } from '../statement/rows-of-statement.ts';
import { variantsOfPlaces } from './variants-of-places.ts';

const rowOf = (siglum: string) => ({ versions: [{ siglum }], cells: [] }) as unknown as StatementRow;
const place = (kind: Place['kind'], ...starts: (number | null)[]): Place => ({
  kind,
  cells: starts.map((start) => (start === null ? [] : [{ start, end: start + 2 }])),
  across: [],
  after: null,
  last: false,
});

it('paints what differs and what others leave out, by article; typography is not painted', () => {
  const places = [place('left out', null, 3), place('wording', 10, 20), place('typography', 30, 40)];
  const marks = variantsOfPlaces([rowOf('A'), rowOf('B')], places);
  expect([...marks].map(([siglum, own]) => [siglum, own.map(({ id }) => id)])).toEqual([
    ['A', ['v-10']],
    ['B', ['v-3', 'v-20']],
  ]);
});
