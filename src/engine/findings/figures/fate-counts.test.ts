import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const rivals = (...texts: string[]) =>
  collectFindings(toFindingInput(plainArticles(texts)))
    .filter(({ kind }) => kind === 'different figures')
    .map(({ headline }) => headline);

test('one group of people by what befell them, whatever words stand around', () => {
  expect(
    rivals(
      'Police said more than 20 police were injured in the city.',
      'At least 20 officers were wounded in the unrest, according to Ada Brandt.',
      'The mayor says 15 police officers have been injured.',
      'Rioters threw bricks. Fifteen police officers were hurt.',
    ),
  ).toEqual(['“more than 20 police” in A; “At least 20 officers” in B; “15 police officers” in C and D']);
});

test('an article that has another number in a headline below it', () => {
  expect(
    rivals(
      'Sixteen police officers were injured on Tuesday.\n\nProtests in Tarn after rise of fares; 12 officers hurt\n\nIt rained.',
      'About 16 officers were injured, he said.',
    ),
  ).toEqual(['“Sixteen police officers” in A; “12 officers” in A; “About 16 officers” in B']);
});

test('not numbers that may both be so, that are of two days, or of one article that has both', () => {
  const fifteen = 'He says that 15 officers were hurt on Monday.';
  expect(rivals(fifteen, 'More than a dozen officers were hurt.')).toEqual([]);
  expect(rivals(fifteen, 'On Tuesday 20 officers were hurt.')).toEqual([]);
  expect(rivals(fifteen, 'Then 40 officers were hurt.')).toEqual([]);
  expect(rivals(fifteen, 'He says 20 officers were arrested.')).toEqual([]);
  expect(rivals(fifteen, 'First 20 officers were hurt. Then 15 officers were hurt.')).toEqual([]);
});
