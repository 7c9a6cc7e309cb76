import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const rivals = (...texts: string[]) =>
  collectFindings(toFindingInput(plainArticles(texts)))
    .filter(({ kind }) => kind === 'different figures')
    .map(({ headline }) => headline);

const [three, four] = [
  'Three people were killed in the Tarn fire.',
  'Four people were killed in the Tarn fire.',
];

test('a toll that an article tells to have risen contradicts no lower one', () => {
  expect(rivals(three, four)).toHaveLength(1);
  expect(rivals(three, four, 'The death toll from the mill rose to four last night.')).toEqual([]);
  expect(rivals(three, 'The number of dead has risen sharply to more than four. Four were killed.')).toEqual(
    [],
  );
});

test.each([
  ['to a number between them', 'The death toll rose to three last night.'],
  ['of the injured', 'The number of injured rose to four last night.'],
])('one that rose %s contradicts it', (_, told) => {
  expect(rivals(three, four, told)).toHaveLength(1);
});

test('what no fate befell is no toll', () => {
  const [one, other] = ['The mill got 312 letters of complaint.', 'The mill got 321 letters of complaint.'];
  expect(rivals(one, other, 'The number of dead letters rose to 321.')).toHaveLength(1);
});
