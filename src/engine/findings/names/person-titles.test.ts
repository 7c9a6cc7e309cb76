import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const found = (...texts: string[]) =>
  collectFindings(toFindingInput(plainArticles(texts)))
    .filter(({ kind }) => kind === 'one person, two descriptions')
    .map(({ sentence }) => sentence);

test('two home states or parties, however each is printed', () => {
  expect(found('Sen. Daniel Marlow, Ohio Democrat, left.', 'Sen. Dan Marlow (D-TX) stayed.')).toEqual([
    'A prints “Daniel Marlow, Ohio Democrat”; B prints “Dan Marlow (D-TX)”.',
  ]);
  expect(found('It was Daniel Marlow, D-Tex., who left.', 'Daniel Marlow (R-Texas) left.')).toHaveLength(1);
});

test('one state in several forms is one, and two people have two', () => {
  expect(
    found('Daniel Marlow, D-Tex., left.', 'Daniel Marlow (D-TX) and Daniel Marlow, Texas Democrat.'),
  ).toEqual([]);
  expect(found('Daniel Marlow (D-TX) left.', 'Peter Marlow (D-OH) left.')).toEqual([]);
  expect(found('Daniel Marlow (D-TX) and once Daniel Marlow (R-TX) left.', 'Daniel Marlow (R-TX).')).toEqual(
    [],
  );
});

test('titles that differ in what somebody directs, or in the side', () => {
  expect(
    found(
      'The acting Director of Harbour Safety Daniel Marlow left.',
      'Acting Director of Harbour Tolls Daniel Marlow left.',
    ),
  ).toEqual([
    'A prints “acting Director of Harbour Safety Daniel Marlow”; B prints “Acting Director of Harbour Tolls Daniel Marlow”.',
  ]);
  expect(
    found('Senate Majority Leader Daniel Marlow left.', 'Senate Minority Leader Daniel Marlow left.'),
  ).toHaveLength(1);
});

test.each([
  [
    'a misprint',
    'Director of Harbour Safety Daniel Marlow left.',
    'Director of Harbor Safety Daniel Marlow left.',
  ],
  [
    'two words for one',
    'House Democratic Leader Daniel Marlow left.',
    'House Minority Leader Daniel Marlow left.',
  ],
  ['a longer title', 'Director of Tolls Daniel Marlow left.', 'Acting Director of Tolls Daniel Marlow left.'],
])('%s: none', (_, a, b) => expect(found(a, b)).toEqual([]));
