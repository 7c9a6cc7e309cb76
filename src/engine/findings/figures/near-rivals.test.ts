import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { findFigureUses } from './figure-uses.ts';
import { testNearRivals } from './near-rivals.ts';

/** Of the figure that the first text prints. */
const hasRival = (...texts: string[]) => {
  const context = toContext(toFindingInput(plainArticles(texts)));
  const { listed } = findFigureUses(context);
  return testNearRivals(listed, context)(listed.filter(({ value }) => value === listed[0]!.value));
};

const first = 'Odo Finch led the Tarn harbour office for 25 days.';

test.each([
  ['a number beside it', first, 'Odo Finch left the harbour office of Tarn after just 24 days.'],
  [
    'people by another noun',
    'She let 25 people into the Tarn mill.',
    'The Tarn mill let in nearly two dozen aides.',
  ],
])('%s', (_, ...texts) => expect(hasRival(...texts)).toBe(true));

test.each([
  ['another thing', first, 'Rain fell in Velda for 24 days.'],
  ['a number farther off', first, 'Odo Finch left the harbour office of Tarn after 18 days.'],
  ['a round one', 'The Tarn mill let in 25 people.', 'The Tarn mill let in more than 24 people.'],
  ['a share', 'In Tarn 25% of mills closed.', 'In Tarn 24% of mills closed.'],
  ['a small count', 'The Tarn mill lost six lorries.', 'The Tarn mill lost seven lorries.'],
])('no rival: %s', (_, ...texts) => expect(hasRival(...texts)).toBe(false));
