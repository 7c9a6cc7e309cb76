// In: the figures of a story. Out: those where articles print different numbers of the same things in sentences
// that speak of the same matter: “312 letters” of objection in A, “321 letters” in C; “£2.4m” of repairs, “£2.8m”.
import { ordinal } from '../figures/find-bare-numbers.ts';
import { clock } from '../figures/find-clock-times.ts';
import { isMoney } from '../figures/money.ts';
import { isMeasure } from '../figures/units.ts';
import { overlaps } from '../text/overlaps.ts';
import type { FindingContext } from './context.ts';
import { contrastsOf, isOfTeller, type Told } from './contrasted.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords, readWords } from './figure-words.ts';
import { firstInEach, siglaInOrder, siglaOf } from './in-articles.ts';
import { findOtherRivals } from './other-rivals.ts';
import { areRounded } from './round-figures.ts';
import { isEveryday, isSameMatter } from './same-matter.ts';
import { findChanges } from './told-as-changed.ts';
import { withTellers } from './with-tellers.ts';

/** “the two countries” are some that the sentence has named. */
const greatestOfNamed = 10;

/** Telling words that sentences share which give one number of one matter. */
const leastShared = 2;

export interface Rivals {
  /** One an article. */
  uses: FigureUse[];
  /** The articles that set two of the numbers against each other or deny one, and take no side. */
  told: Told[];
}

/** Two articles or more, with two values or more. */
export function findRivalFigures(uses: readonly FigureUse[], context: FindingContext): Rivals[] {
  const contrasts = contrastsOf(context);
  const open = uses.filter((use) => !contrasts.some((contrast) => isOfTeller(use, contrast)));
  const counted = open
    .filter((use) => use.value !== null && !isVague(use) && !isOfNamed(use, context))
    .map((use) => ({ use, unit: toUnit(use, open, context) }));
  const groups = [...Map.groupBy(counted, ({ unit }) => unit).values()].flatMap((ofUnit) =>
    groupRivals(
      ofUnit.map(({ use }) => use),
      context,
    ),
  );
  const others = findOtherRivals(open, context).filter(
    (group) => !groups.some((known) => known.some((use) => group.includes(use))),
  );
  return withTellers([...groups.map((group) => withBare(group, open, context)), ...others], open, context);
}

/** A number of nothing named is that of the others from here on, with three digits of its own. */
const leastCertain = 10_000;

/** “Units: About 221,000” beside 221,000 bowls. */
function withBare(
  group: readonly FigureUse[],
  uses: readonly FigureUse[],
  context: FindingContext,
): FigureUse[] {
  const bare = uses.filter(
    ({ unit, value, siglum }) =>
      unit === '' &&
      value !== null &&
      value >= leastCertain &&
      Number(value.toPrecision(2)) !== value &&
      group.some((use) => use.value === value) &&
      !group.some((use) => use.siglum === siglum),
  );
  const order = siglaInOrder(context, context.articles);
  return [...group, ...firstInEach(bare)].toSorted(
    (a, b) => order.indexOf(a.siglum) - order.indexOf(b.siglum),
  );
}

/** `58 others`; “100% committed”; “fell below 8%”, which is a mark and no count */
function isVague({ unit, value, about }: FigureUse): boolean {
  const isMark = value === 100 || value === 0 || /^(?:below|above|under)$/u.test(about);
  return unit === '' || unit === 'others' || (unit === '%' && isMark);
}

/** Characters of `these remaining `. */
const longestBefore = 24;

/** Whether the words before it say that it counts what the sentence has named: `the two countries`. */
export function isOfNamed({ siglum, start, value, unit }: FigureUse, context: FindingContext): boolean {
  if (value! > greatestOfNamed || isMoney(unit) || isMeasure(unit) || unit === ordinal) return false;
  return /\b(?:the|these|those|both|our|their|his|her|its)\s(?:(?:other|remaining|same|first|last|next|latter)\s)?$/iu.test(
    context.article(siglum).text.slice(Math.max(0, start - longestBefore), start),
  );
}

function groupRivals(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const groups: FigureUse[][] = [];
  const isRival = (one: FigureUse, other: FigureUse) =>
    isSameMatter(one, other, context) && !isWholeOf(one, other, uses) && !isWholeOf(other, one, uses);
  for (const first of uses) {
    if (groups.some((group) => group.includes(first))) continue;
    const apart = uses.filter((use) => use === first || !touch(first, use));
    const group = apart.filter((use) => use === first || isRival(first, use));
    if (!isRivalry(group)) continue;
    const whole = uses.filter((use) => group.includes(use) || repeats(use, group, context));
    if (!isEveryday(first.unit) && tellsThemApart(whole, uses, context)) continue;
    const known = groups.find((other) => other.some((use) => whole.includes(use)));
    if (known) known.push(...whole.filter(({ siglum }) => known.every((use) => use.siglum !== siglum)));
    else groups.push(whole);
  }
  return groups;
}

/** An article that prints two of the numbers counts two things, unless it tells that one took the place of the other. */
function tellsThemApart(
  group: readonly FigureUse[],
  uses: readonly FigureUse[],
  context: FindingContext,
): boolean {
  const values = new Set(group.map(({ value }) => value!));
  return context.articles.some(({ siglum }) => {
    const own = uses.filter((use) => use.siglum === siglum && values.has(use.value!));
    const [one, other] = [...new Set(own.map(({ value }) => value!))];
    return one !== undefined && other !== undefined && findChanges(one, other, context).length === 0;
  });
}

/** The very number of one in the group, of the very things or on the same matter, in an article that has none in it. */
function repeats(use: FigureUse, group: readonly FigureUse[], context: FindingContext): boolean {
  if (group.some(({ siglum }) => siglum === use.siglum)) return false;
  return group.some((one) => {
    if (one.value !== use.value) return false;
    if (one.key === use.key && !isEveryday(use.unit)) return true;
    return countSharedWords(one, use, context) >= (isOddTime(use) ? 1 : leastShared);
  });
}

/** `5.42am`: to the minute, and no other thing's time. */
function isOddTime({ unit, value }: FigureUse): boolean {
  return unit === clock && value! % 5 !== 0;
}

/** “150 people” in a sentence on a protest count what “300 protesters” count. */
function toUnit(use: FigureUse, all: readonly FigureUse[], context: FindingContext): string {
  if (use.unit !== 'people') return use.unit;
  const words = [...readWords(use, context)];
  const named = all.find(
    ({ unit }) => /(?:er|or|ist|ant)s$/u.test(unit) && words.some((word) => isOfOneStem(word, unit)),
  );
  return named?.unit ?? use.unit;
}

/** `protest` and `protesters`, not `tankers` twice. */
function isOfOneStem(word: string, doers: string): boolean {
  const stem = word.slice(0, 6);
  return stem.length === 6 && doers.startsWith(stem) && !word.startsWith(doers.slice(0, -1));
}

/** “15 of the 22 bridges” beside “22 bridges” or “nearly two dozen bridges”: the whole is the same. */
function isWholeOf(use: FigureUse, part: FigureUse, uses: readonly FigureUse[]): boolean {
  const wholes = uses.filter((one) => one !== part && touch(one, part) && one.value! > part.value!);
  return wholes.some(
    (one) => one.value === use.value || areRounded([one, use]) || areRounded([{ ...one, about: '' }, use]),
  );
}

/** “37 of the bridge’s 52 pins” holds another figure. */
function touch(one: FigureUse, other: FigureUse): boolean {
  return one.siglum === other.siglum && overlaps(one, other);
}

/** An article that prints two numbers of one thing counts two things. */
function isRivalry(uses: readonly FigureUse[]): boolean {
  const sigla = siglaOf(uses);
  if (sigla.length < 2) return false;
  const values = new Set(uses.map(({ siglum, value }) => `${siglum} ${value}`));
  return (
    values.size === sigla.length && new Set(uses.map(({ value }) => value)).size > 1 && !areRounded(uses)
  );
}
