import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { findFigureUses } from './figure-uses.ts';
import { findNearLengths } from './near-lengths.ts';

const rivals = (...texts: string[]) => {
  const context = toContext(toFindingInput(plainArticles(texts)));
  return findNearLengths(findFigureUses(context).listed, context).map((uses) =>
    uses.map((use) => `${use.siglum} ${context.text(use)}`).join(', '),
  );
};

const longer = 'Odo Finch led the Tarn harbour office for 25 days.';
const shorter = 'Finch left the harbour office after just 24 days.';

test('two lengths one apart, of sentences that share words', () => {
  expect(rivals(longer, shorter, `In 18 days it is May. ${longer}`)).toEqual([
    'A 25 days, B 24 days, C 25 days',
  ]);
});

test.each([
  ['farther apart', longer, 'Finch left the harbour office after 22 days.'],
  ['of something else', longer, 'Rain fell in Velda for 24 days.'],
  ['hedged', longer, 'Finch left the harbour office after about 24 days.'],
  ['short', 'Finch led the office for six days.', 'Finch left the office after seven days.'],
  ['both in one article', longer, `${shorter} It was 25 days by the clock.`],
])('none that are %s', (_, ...texts) => expect(rivals(...texts)).toEqual([]));
