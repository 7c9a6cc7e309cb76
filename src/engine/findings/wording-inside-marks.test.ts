import { expect, test } from 'vitest';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { findQuotations } from '../4-find-quotations.ts';
import { attributeQuotations } from '../5-attribute-quotations.ts';
import { nameSpeakers } from '../6-name-speakers.ts';
import { collectFindings } from '../9-collect-findings.ts';

const headlinesOf = (...said: string[]) => {
  const articles = said.map((words, at) => {
    const text = `“${words},” said Ada Brandt.`;
    const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
    const found = findQuotations(text, blocks).quotations;
    return { siglum: 'ABC'[at]!, text, blocks, ...attributeQuotations(text, blocks, found) };
  });
  const named = nameSpeakers('invented', articles);
  return collectFindings(toFindingInput(articles.map((one, at) => ({ ...one, ...named.quotations[at]! }))))
    .filter(({ kind }) => kind === 'wording inside the marks')
    .map(({ headline }) => headline);
};

test('a number in letters and in figures is one word', () => {
  expect(
    headlinesOf(
      'Today twelve people of this town listened to me',
      'Today 12 people of this town listened to me',
    ),
  ).toEqual([]);
  expect(
    headlinesOf(
      'He took five words out of forty-one pages of ours',
      'He took five words out of 41 pages of ours',
    ),
  ).toEqual([]);
});

test('another number is another word', () => {
  expect(
    headlinesOf(
      'Today twelve people of this town listened to me',
      'Today 13 people of this town listened to me',
    ),
  ).toEqual(['“twelve” in A, “13” in B']);
});
