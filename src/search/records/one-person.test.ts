import { expect, test } from 'vitest';
import { harbourRecord as base } from '../record.fixture.ts';
import { countFacets } from '../view/facets.ts';
import { oneIdAPerson } from './one-person.ts';

/** One record a name, each of a story of its own where none is given. */
function recordsOf(...names: [name: string, story?: string][]) {
  return names.map(([name, story], at) => ({
    ...base,
    story: story ?? `story-${at}`,
    speaker: { ...base.speaker!, name, id: name.toLowerCase().replaceAll(/[ .]+/gu, '-') },
  }));
}
const idsOf = (...names: [name: string, story?: string][]) =>
  oneIdAPerson(recordsOf(...names)).map(({ speaker }) => speaker!.id);

test('a person with and without an initial or a middle name is one', () => {
  expect(idsOf(['Ann R. Moor'], ['Ann Moor'], ['Ann Rose Moor'])).toEqual([
    'ann-moor',
    'ann-moor',
    'ann-moor',
  ]);
});

test('two middle names, or two initials, are two people, and nobody knows whom the short name means', () => {
  expect(idsOf(['Ann R. Moor'], ['Ann Moor'], ['Ann T. Moor'])).toEqual([
    'ann-r-moor',
    'ann-moor',
    'ann-t-moor',
  ]);
});

test('two speakers of one story are two', () => {
  expect(idsOf(['Ann R. Moor', 'wall'], ['Ann Moor', 'wall'])).toEqual(['ann-r-moor', 'ann-moor']);
});

test('the search narrows by one row a person, under the shorter name', () => {
  const hits = oneIdAPerson(recordsOf(['Ann R. Moor'], ['Ann Moor'], ['Bo Lind'])).map((record) => ({
    record,
  }));
  const speaker = countFacets(hits, {}).find(({ name }) => name === 'speaker')!;
  expect(speaker.options.map(({ label, count }) => [label, count])).toEqual([
    ['Ann Moor', 2],
    ['Bo Lind', 1],
  ]);
});
