/**
 * In: the figures of a story. Out: groups of exact lengths of time that are one apart, where articles share words on them:
 * “led the harbour office for 25 days” and “left the harbour office after just 24 days”.
 */
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder, siglaOf } from '../in-articles.ts';
import type { FigureUse } from './figure-uses.ts';
import { shareWords } from './figure-words.ts';
import { isLength } from './particular-figures.ts';

/** Shorter times are told of anything. */
const least = 13;
/** Telling words that the two sentences share. */
const leastShared = 2;
/** Uses of one length that are looked at. */
const mostCompared = 8;

export function findNearLengths(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const exact = uses.filter(({ value, unit, about }) => value! >= least && isLength(unit) && about === '');
  const byLength = Map.groupBy(exact, ({ value, unit }) => `${value} ${unit}`);
  return [...byLength.values()].flatMap((shorter) => {
    const { value, unit } = shorter[0]!;
    const longer = byLength.get(`${value! + 1} ${unit}`) ?? [];
    const sigla = new Set(siglaOf(longer));
    if (shorter.some(({ siglum }) => sigla.has(siglum))) return [];
    const [a, b] = [shorter, longer].map((same) => same.slice(0, mostCompared));
    const rivals = [...ofOne(a!, b!, context), ...ofOne(b!, a!, context)];
    return rivals.length > 0 ? [inStoryOrder(firstInEach(rivals), context)] : [];
  });
}

/** Those of one number whose sentences share words with one of the other. */
function ofOne(
  uses: readonly FigureUse[],
  others: readonly FigureUse[],
  context: FindingContext,
): FigureUse[] {
  return uses.filter((use) =>
    others.some(
      (other) => !(use.quotation && other.quotation) && shareWords(use, other, leastShared, context),
    ),
  );
}
