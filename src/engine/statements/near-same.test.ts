import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../9-collect-findings.ts';

const told = (...texts: string[]) =>
  collectFindings(toFindingInput(readArticles(texts)))
    .map(({ sentence }) => sentence)
    .filter((sentence) => sentence.startsWith('Nearly'));

const one =
  'With these bolts, the board and our crews and pilots make clear to Sarn that its leaks have a price';
const other = 'The board and our crews and pilots along the coast made clear to Sarn that leaks have a price';
const marr = `The harbour closed its gate on Monday. “${one},” said Ida Marr, who speaks for the board.`;
const finch = `No boat came in. “${other},” said Odo Finch, a warden.`;

test('nearly the same words of two speakers are told with the words of both', () => {
  expect(told(marr, finch)).toEqual([
    `Nearly the same words are given to two speakers: Ida Marr in A has “${one}”; Odo Finch in B has “${other}”.`,
  ]);
});

test('none where one article gives them to both, or where they share no more than a subject', () => {
  expect(told(`${marr}\n\n${finch}`, 'Nobody came.')).toEqual([]);
  const subject =
    'We ask for a vote on the board and its crews and pilots before the leaks in Sarn are mended';
  expect(told(marr, finch.replace(other, subject))).toEqual([]);
});
