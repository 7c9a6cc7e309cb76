import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../9-collect-findings.ts';

function find(...texts: string[]): string[] {
  return collectFindings(toFindingInput(readArticles(texts)))
    .filter(({ kind }) => kind === 'cut quotation')
    .map(({ sentence }) => sentence);
}

const news = 'The crane on the east quay was mended on Tuesday.\n\n';

test('what an article prints in two pieces is all its own', () => {
  const whole =
    '“The crane is back. We thank the welders, and we thank the town for its patience,” said Ida Marr.';
  const pieces =
    '“The crane is back,” said Ida Marr. “We thank the welders, and we thank the town for its patience. May it stand another forty years.”';
  expect(find(news + whole, news + pieces)).toEqual([
    'A prints 16 of the 22 words that B prints. It does not quote “May it stand another forty years”.',
  ]);
});

test('who prints all of it in pieces prints it whole', () => {
  const joined = '“Nobody slept that night. The harbour was red with rust by the morning,” said Ida Marr.';
  const pieces = '“Nobody slept that night,” said Ida Marr. “The harbour was red with rust by the morning.”';
  const cut = '“The harbour was red with rust by the morning,” said Ida Marr.';
  expect(find(news + pieces, news + joined, news + cut)).toEqual([
    'C prints nine of the 13 words that A and B print. It does not quote “Nobody slept that night”.',
  ]);
});
