/**
 * In: the figures of a story. Out: groups of those in which one number counts two things: “made 13 requests to foreign
 * ports” and “made requests to 13 foreign ports”; or stands, in a list that two articles print, for another thing:
 * “2,800 lamps, 500 nets and 50 oars”, “2,800 lamps, 500 nets and 50 sails”.
 */
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { inStoryOrder } from '../in-articles.ts';
import { onceEach } from '../once-each.ts';
import { countsThings } from './counts-things.ts';
import type { FigureUse } from './figure-uses.ts';

/** Figures that two lists have in common. */
const leastCommon = 2;
/** A smaller number stands beside anything. */
const least = 5;

export function findOneNumbers(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const counted = uses.filter((use) => countsThings(use, least) && !isMark(use));
  const bySentence = Map.groupBy(counted, (use) => sentenceOf(use, context));
  const inSentence = (use: FigureUse) => bySentence.get(sentenceOf(use, context))!;
  return [...Map.groupBy(counted, ({ value }) => value).values()].flatMap((same) => {
    const pair = findPair(
      same,
      (one, other) => areSwapped(one, other, context) || areListed(one, other, inSentence),
    );
    if (!pair) return [];
    const units = new Set(pair.map(({ unit }) => unit));
    const sigla = new Set(pair.map(({ siglum }) => siglum));
    const more = same.filter(({ siglum, unit }) => units.has(unit) && !sigla.has(siglum));
    return [inStoryOrder([...pair, ...more], context)];
  });
}

/** `the 50 needed to win`: of what the other article counts. */
function isMark({ unit }: FigureUse): boolean {
  return /^(?:needed|required|necessary|allowed|permitted|expected|planned|available)$/u.test(unit);
}

/** Uses of one number that are looked at, so that the time stays linear. */
const most = 12;

function findPair(
  uses: readonly FigureUse[],
  isPair: (one: FigureUse, other: FigureUse) => boolean,
): FigureUse[] | undefined {
  const few = uses.slice(0, most);
  for (const [at, one] of few.entries())
    for (const other of few.slice(at + 1))
      if (one.siglum !== other.siglum && one.unit !== other.unit && isPair(one, other)) return [one, other];
  return undefined;
}

function sentenceOf(use: FigureUse, context: FindingContext): string {
  return `${use.siglum} ${context.inSentence(use).start}`;
}

/** The noun that one counts stands without a number before the other’s, and the other’s behind it. */
function areSwapped(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const isIn = (a: FigureUse, b: FigureUse) =>
    nounsOf(a, context).behind.has(b.unit.toLowerCase()) &&
    nounsOf(b, context).before.has(a.unit.toLowerCase());
  return isIn(one, other) || isIn(other, one);
}

/** Words between the two nouns. */
const reach = 4;

const nounsOf = onceEach((use: FigureUse, context) => {
  const { siglum, start, end } = context.inSentence(use);
  const { text } = context.article(siglum);
  const before = foldWords(text, start, use.start).slice(-reach);
  const behind = foldWords(text, use.end, end).slice(0, reach);
  return {
    before: new Set(before.map(({ folded }) => folded)),
    behind: new Set(behind.map(({ folded }) => folded)),
  };
});

/** Both stand in lists with figures in common, and the thing of neither stands in the list of the other. */
function areListed(
  one: FigureUse,
  other: FigureUse,
  inSentence: (use: FigureUse) => readonly FigureUse[],
): boolean {
  const [a, b] = [inSentence(one), inSentence(other)];
  const common = a.filter((use) => b.some(({ value, unit }) => value === use.value && unit === use.unit));
  if (common.length < leastCommon || common.includes(one)) return false;
  const isOnly = (use: FigureUse, list: readonly FigureUse[]) =>
    list.filter(({ value }) => value === use.value).length === 1;
  const isElsewhere = a.some(({ unit }) => unit === other.unit) || b.some(({ unit }) => unit === one.unit);
  return isOnly(one, a) && isOnly(other, b) && !isElsewhere;
}
