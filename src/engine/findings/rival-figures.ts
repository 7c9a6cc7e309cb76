// In: the figures of a story. Out: those where articles print different numbers of the same things in sentences
// that speak of the same matter: “312 letters” of objection in A, “321 letters” in C; “£2.4m” of repairs, “£2.8m”.
import type { FindingContext } from './context.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords, sharesWordNearby } from './figure-words.ts';
import { areRounded } from './round-figures.ts';

/** Telling words that two sentences share besides what is counted; one will do where the numbers are near. */
const leastShared = 2;
/** A part of something is counted of many things. */
const leastSharedOfParts = 3;
const near = 1.3;

/** Lengths of time, and people, are counted everywhere. */
const everyday = /^(?:people|years?|months?|weeks?|days?|hours?|minutes?|age)$/u;

/** Each group has one use an article, in two articles or more, with two values or more. */
export function findRivalFigures(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const counted = uses.filter(({ value, unit }) => value !== null && unit !== '' && !everyday.test(unit));
  return [...Map.groupBy(counted, ({ unit }) => unit).values()].flatMap((ofUnit) => {
    const groups: FigureUse[][] = [];
    for (const first of ofUnit) {
      if (groups.some((group) => group.includes(first))) continue;
      const group = ofUnit.filter((use) => use === first || isSameMatter(first, use, context));
      if (isRivalry(group)) groups.push(group);
    }
    return groups;
  });
}

/** An article that prints two numbers of one thing counts two things. */
function isRivalry(uses: readonly FigureUse[]): boolean {
  const sigla = new Set(uses.map(({ siglum }) => siglum));
  if (sigla.size < 2) return false;
  const values = new Set(uses.map(({ siglum, value }) => `${siglum} ${value}`));
  return values.size === sigla.size && new Set(uses.map(({ value }) => value)).size > 1 && !areRounded(uses);
}

function isSameMatter(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const shared = countSharedWords(one, other, context);
  const isNear = Math.max(one.value!, other.value!) <= near * Math.min(one.value!, other.value!);
  if (one.unit === '%')
    return isNear && shared >= leastSharedOfParts && sharesWordNearby(one, other, context);
  if (/[£$€]/u.test(one.unit))
    return isNear && shared >= leastShared && sharesWordNearby(one, other, context);
  const alike = isNear && one.key.split(' ').slice(1).join() === other.key.split(' ').slice(1).join();
  return shared >= (alike ? 1 : leastShared);
}
