import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const rivals = (...texts: string[]) =>
  collectFindings(toFindingInput(plainArticles(texts)))
    .filter(({ kind }) => kind === 'different figures')
    .map(({ headline }) => headline);

const inquiry = 'The leader of the council said an inquiry would begin soon and take at least two years.';

test('how long one thing will take at least', () => {
  expect(rivals(inquiry, 'The inquiry is expected to last at least three years.')).toEqual([
    '“at least two years” in A; “at least three years” in B',
  ]);
});

test.each([
  ['of another thing', 'The repairs will last at least three years.'],
  ['or longer', 'The inquiry may last three years.'],
  ['or far longer', 'The inquiry will last at least six years.'],
  ['of two lengths', 'The inquiry will last at least three years, and no more than four years.'],
])('not %s', (_, other) => {
  expect(rivals(inquiry, other)).toEqual([]);
});

test('how long one person did one thing', () => {
  const bettany = 'The dead are Rosa Bettany, who had worked at the site for 21 years.';
  expect(rivals(bettany, 'Friends say Mrs Bettany had worked at Tarn for 12 years.')).toEqual([
    '“21 years” in A; “12 years” in B',
  ]);
  expect(rivals(bettany, 'Friends say Mrs Hallam had worked at Tarn for 12 years.')).toEqual([]);
  expect(rivals(bettany, 'Friends say Mrs Bettany had lived at Tarn for 12 years.')).toEqual([]);
});
