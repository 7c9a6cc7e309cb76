import { expect, test } from 'vitest';
import { readArticles } from '../../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { alignPassages } from '../../7-align-passages.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const find = (...texts: string[]) =>
  collectFindings(toFindingInput(readArticles(texts)))
    .filter(({ kind }) => kind === 'typography only')
    .map(({ sentence }) => sentence);

const crane =
  'The crane, named Old Bess and built by the Ravel yard, stood on the east quay for ninety years. It was given to the town of Marle in 1987 and has not been moved since.';
const survey =
  'After a survey of eleven days, four of its nine main bolts were found to be cracked, according to the report of the harbour office.';
const said = (words: string) =>
  `“${words} crane that costs less than a ferry could stand on the east quay for another ninety years,” said Ida Marr, an engineer of the University of Tove who led the survey.`;

test('a pair that differs in marks alone', () => {
  const straight = [crane, survey, said('A')].join('\n\n').replace(/[“”]/gu, '"');
  expect(find([crane, survey, said('A')].join('\n\n'), straight)).toEqual([
    'A and B share 92 words and differ in two places among them. No word differs: both are quotation marks and apostrophes, curly in A and straight in B.',
  ]);
});

test('a quotation cut at its start is a difference of words', () => {
  const whole = [crane, survey, said('If the bolts hold for one more winter, a')].join('\n\n');
  expect(find(whole, [survey, crane, said('A')].join('\n\n'))).toEqual([]);
});

test('a sentence cut at its start is one, too', () => {
  const told = (start: string) =>
    `${start} crane was said to weigh as much as a ferry, and to have cost the town some forty years of rent.`;
  const whole = [crane, survey, told('If the harbour office is right, and not everybody thinks so, the')];
  expect(find(whole.join('\n\n'), [survey, crane, told('The')].join('\n\n'))).toEqual([]);
});

test('a pair that shares less than a quarter of each has more that differs than marks', () => {
  const curly = [crane, survey, said('A')].join('\n\n');
  const articles = readArticles([curly, curly.replace(/[“”]/gu, '"')]);
  const { passages, shares } = alignPassages(articles);
  const findWith = (a: number, b: number) => {
    const input = toFindingInput(articles, { passages, shares: shares.map((share) => ({ ...share, a, b })) });
    return collectFindings(input).filter(({ kind }) => kind === 'typography only').length;
  };
  expect([findWith(0.25, 0.1), findWith(0.1, 0.25), findWith(0.24, 0.24)]).toEqual([1, 1, 0]);
});
