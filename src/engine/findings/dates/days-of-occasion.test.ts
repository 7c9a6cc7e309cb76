import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const daysIn = (...texts: string[]) =>
  collectFindings(toFindingInput(plainArticles(texts)))
    .filter(({ kind }) => kind === 'different dates')
    .map(({ headline, sentence }) => [headline, sentence]);

const thursday = 'Mayor Ada Brandt, who was at Thursday’s meeting at the Long Hall, knew nothing of it.';

test('one occasion on two weekdays', () => {
  expect(
    daysIn(thursday, 'It was heard by Mayor Ada Brandt in a meeting at the Long Hall on Wednesday.'),
  ).toEqual([
    [
      'The meeting: Thursday in A; Wednesday in B',
      'A has “Thursday’s meeting”; B has “meeting at the Long Hall on Wednesday”.',
    ],
  ]);
});

test('none where the names are others, or an article has both days', () => {
  expect(daysIn(thursday, 'Odo Finch left a meeting at the Mill on Wednesday.')).toEqual([]);
  expect(daysIn(thursday, 'Mayor Ada Brandt was at the Mill for a meeting on Wednesday.')).toEqual([]);
  const both =
    'Mayor Ada Brandt went to the Long Hall meeting on Wednesday and to a Long Hall meeting on Thursday.';
  expect(daysIn(thursday, both)).toEqual([]);
});
