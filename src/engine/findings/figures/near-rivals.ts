// In: all figures of a story. Out: a test of those that several articles print alike, whether the story has a near number
// of the same thing, which is no way of rounding it: “24 days” beside “25 days”, “nearly two dozen aides” beside “25 people”.
import { peopleNouns } from '../../data/people-counted.ts';
import { personNouns } from '../../data/people-words.ts';
import { isMoney } from '../../figures/money.ts';
import type { FindingContext } from '../context.ts';
import type { FigureUse } from './figure-uses.ts';
import { shareWords } from './figure-words.ts';
import { areRounded } from './round-figures.ts';

/** A smaller number may count anything, and of a larger one the next is seldom of the same thing. */
const least = 13;
const most = 1000;
/** How many times the smaller the greater may be. */
const reach = 1.05;
/** Telling words that the two sentences share. */
const leastShared = 2;
/** Uses of one number that are looked at. */
const mostCompared = 4;

export function testNearRivals(
  all: readonly FigureUse[],
  context: FindingContext,
): (uses: readonly FigureUse[]) => boolean {
  const byValue = Map.groupBy(all, ({ value }) => value);
  return (uses) => {
    const value = uses[0]!.value;
    if (value === null || value < least || value > most) return false;
    const rivals = valuesNear(value).flatMap((near) => byValue.get(near)?.slice(0, mostCompared) ?? []);
    return uses.slice(0, mostCompared).some((use) => rivals.some((rival) => areRivals(use, rival, context)));
  };
}

/** The whole numbers around it. */
function valuesNear(value: number): number[] {
  const from = Math.ceil(Math.min(value - 1, value / reach));
  const to = Math.floor(Math.max(value + 1, value * reach));
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((near) => near !== value);
}

function areRivals(use: FigureUse, rival: FigureUse, context: FindingContext): boolean {
  if (use.unit === '' || use.unit === '%' || isMoney(use.unit) || areRounded([use, rival])) return false;
  if (use.unit !== rival.unit && !(arePeople(use) && arePeople(rival))) return false;
  return shareWords(use, rival, leastShared, context);
}

function arePeople({ unit }: FigureUse): boolean {
  return peopleNouns.has(unit) || personNouns.has(unit.replace(/s$/u, ''));
}
