import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { findContrasts } from './find-contrasts.ts';

const valuesOf = (text: string) =>
  toFindingInput(plainArticles([text])).articles.flatMap((article) =>
    findContrasts(article).map(({ numbers, unit }) => [...numbers.map(({ value }) => value), unit]),
  );

test.each([
  ['It was not 48 per cent but 38 per cent.', [48, 38, '%']],
  ['The fall was not 48 per cent but 38.', [48, 38, '%']],
  ['The mill has cut 38 jobs, not 48.', [38, 48, 'jobs']],
  ['The mill has cut 38 jobs, not 48 as first reported.', [38, 48, 'jobs']],
  ['Her last summer without a cough was in 1997, not 1979.', [1997, 1979, '']],
  ['The mill says 212,000 bowls and the state says 221,000 bowls.', [212_000, 221_000, 'bowls']],
  ['Your note says 212,000 bowls and the state says 221,000. Which is it?', [212_000, 221_000, 'bowls']],
  ['Police said 200 people came, while the guild said 350.', [200, 350, 'people']],
  [
    'An article of 3 May (“Mill”) said that it cut leaks by 48 per cent. The correct figure is 38 per cent.',
    [48, 38, '%'],
  ],
  [
    'What of the 1,248 tenants in most reports? There were 1,284. Of those, 1,117 stayed.',
    [1248, 1284, 'tenants'],
  ],
  ['You say that 130 of us came. I counted 160 before the doors were shut.', [130, 160, '']],
  ['You also report that the man with the oar was 44. He is 54, he is my uncle.', [44, 54, '']],
  [
    'The mill recalled about 221,000 red bowls. The firm put the number of bowls at “approximately 212,000”.',
    [212_000, 221_000, 'bowls'],
  ],
  ['It was not 48%, and nobody in Tarn had said so.', [48, '%']],
])('%s', (text, values) => {
  expect(valuesOf(text)).toEqual([values]);
});

test.each([
  'It was not only 48 men but 38 women.',
  'They want to be paid £15, not £10.',
  'Police said 12 people were hurt and 3 people died, the ward said.',
  'The first poll says 48 per cent and the second says 45 per cent.',
  'The plan leaves out six towns, not seven, as the old one did.',
  'Odo Finch is 54. He has 12 boats.',
  'How many came? There were two dogs.',
  'The report said 300 people came. They had 12 boats.',
  'Nobody said that it was not 48%.',
])('none: %s', (text) => {
  expect(valuesOf(text)).toEqual([]);
});

test('numbers more than three times as great are of two things', () => {
  const count = (one: number, other: number) => valuesOf(`It was not ${one} boats but ${other}.`)[0]?.length;
  expect([count(10, 30), count(30, 10)]).toEqual([3, 3]);
  expect([count(10, 31), count(31, 10)]).not.toContain(3);
});

test('an answer has eight words at most', () => {
  expect(valuesOf('Was it 48 boats? It was in fact 38 after the noon.')).toEqual([[48, 38, 'boats']]);
  expect(valuesOf('Was it 48 boats? It was in fact 38 after the long noon.')).toEqual([]);
});
