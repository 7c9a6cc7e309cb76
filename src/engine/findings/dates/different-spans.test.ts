import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const sentencesOf = (...texts: string[]) =>
  collectFindings(toFindingInput(plainArticles(texts)))
    .filter(({ kind }) => kind === 'different dates')
    .map(({ headline, sentence }) => [headline, sentence]);

test('two spans of months with one end in common', () => {
  expect(
    sentencesOf(
      'The valves were sold between March 2029 and June 2030.',
      'Sold at: shops everywhere and online from March 2029 through August 2030.',
      'About 900 valves, sold between March 2029 and June 2030, leak.',
    ),
  ).toEqual([
    [
      'March 2029 to June 2030 in A and C; March 2029 to August 2030 in B',
      'A has “between March 2029 and June 2030”; B has “from March 2029 through August 2030”; C has “between March 2029 and June 2030”.',
    ],
  ]);
});

test.each([
  [
    'The valves were sold from March 2029 to June 2030.',
    'Odo Finch sat in jail from March 2029 to August 2030.',
  ],
  ['The valves were sold from March 2029 to June 2030.', 'Valves were sold from May 2029 to August 2030.'],
  [
    'The valves were sold from March 2029 to June 2030.',
    'Valves were sold in Tarn from March 2029 to June 2030, and in Tove from March 2029 to August 2030.',
  ],
])('none: %s / %s', (a, b) => {
  expect(sentencesOf(a, b)).toEqual([]);
});
