/**
 * In: the figures of a story. Out: groups of those that put one thing on either side of one number: “jailed in Velda for nearly 20
 * years” and “jailed in Velda for more than 20 years”. “Fewer than 50 workers” and “more than 50” are two kinds of firm.
 */
import { hedgeOf } from '../../figures/hedge-words.ts';
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder } from '../in-articles.ts';
import type { FigureUse } from './figure-uses.ts';
import { shareWords, wordsNear } from './figure-words.ts';

/** Telling words that the two sentences share, and those close to both that are no names. */
const leastShared = 3;
/** Uses of one number that are looked at, so that the time stays linear. */
const most = 12;

export function findOpposedHedges(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const hedged = uses.filter((use) => use.value !== null && sideOf(use) !== null);
  const ofNumber = Map.groupBy(hedged, ({ value, unit, rate = '' }) => `${value} ${unit} ${rate}`);
  return [...ofNumber.values()].flatMap((same) => {
    const few = same.slice(0, most);
    const below = few.filter((use) => sideOf(use) === 'below');
    const above = few.filter((use) => sideOf(use) === 'above');
    const pair = below
      .flatMap((one) => above.map((other) => [one, other] as const))
      .find(([one, other]) => areOfOneThing(one, other, context));
    if (!pair) return [];
    const like = few.filter((use) => pair.some((one) => areAlike(one, use, context)));
    const group = firstInEach([...pair, ...like]);
    return [inStoryOrder(group, context)];
  });
}

function sideOf({ about }: FigureUse): 'below' | 'above' | null {
  const way = hedgeOf(about);
  return way === 'nearly' ? 'below' : way === 'more than' ? 'above' : null;
}

function areOfOneThing(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.quotation && other.quotation) return false;
  return areAlike(one, other, context);
}

function areAlike(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.siglum === other.siglum || !shareWords(one, other, leastShared, context)) return false;
  return wordsNear(one, context).intersection(wordsNear(other, context)).size > 0;
}
