/**
 * In: the figures of a story. Out: groups of those that count one group of people by what befell them, and do not agree:
 * “15 police officers were injured”, “at least 20 officers were hurt”. Also those of one article, where the headline of
 * another stands in it.
 */

import { weekdays } from '../../data/calendar-words.ts';
import { peopleNouns } from '../../data/people-counted.ts';
import { lastWord } from '../../text/end-words.ts';
import type { FindingContext } from '../context.ts';
import { inStoryOrder } from '../in-articles.ts';
import { onceEach } from '../once-each.ts';
import { fateOf } from './fate-of.ts';
import type { FigureUse } from './figure-uses.ts';
import { isInHeadline } from './in-headline.ts';
import { areRounded } from './round-figures.ts';

/** Fewer may be some of them. */
const least = 5;
/** Numbers farther apart count two things. */
const farthest = 2;
/** Uses of one group that are looked at, so that the time stays linear. */
const most = 24;
/** They are counted in every sentence, by no name of a group. */
const anybody = /^(?:people|men|women|children|adults|members|jobs|employed|victims|survivors)$/u;

export function findFateCounts(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const ofGroup = Map.groupBy(uses, (use) => groupOf(use, context));
  return [...ofGroup].flatMap(([group, all]) =>
    group === null ? [] : toRivals(all.slice(0, most), context),
  );
}

function groupOf(use: FigureUse, context: FindingContext): string | null {
  const { value, unit } = use;
  const word = lastWord(unit).toLowerCase();
  if (value === null || value < least || !peopleNouns.has(word === 'police' ? 'officers' : word)) return null;
  if (anybody.test(word)) return null;
  const fate = fateOf(use, context)?.fate;
  return fate === undefined ? null : `${word === 'police' ? 'officers' : word} ${fate}`;
}

/** The first two that shut each other out, with all that count as many as one of them or nearly. */
function toRivals(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  for (const [at, one] of uses.entries()) {
    const other = uses.slice(at + 1).find((use) => areRivals(one, use, context));
    if (!other) continue;
    const near = uses.filter((use) => ratioOf(one, use) <= farthest && ratioOf(other, use) <= farthest);
    const first = new Map(near.toReversed().map((use) => [`${use.siglum} ${use.value}`, use]));
    const group = near.filter((use) => first.get(`${use.siglum} ${use.value}`) === use);
    return tellApart(group, context) ? [] : [inStoryOrder(group, context)];
  }
  return [];
}

function areRivals(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.value === other.value || ratioOf(one, other) > farthest || areRounded([one, other])) return false;
  if (one.siglum === other.siglum && isInHeadline(one, context) === isInHeadline(other, context))
    return false;
  const [days, others] = [daysOf(one, context), daysOf(other, context)];
  return days.size === 0 || others.size === 0 || days.intersection(others).size > 0;
}

function ratioOf(one: FigureUse, other: FigureUse): number {
  return Math.max(one.value!, other.value!) / Math.min(one.value!, other.value!);
}

/** Whether the text of an article has two of the numbers: it counts two things. */
function tellApart(group: readonly FigureUse[], context: FindingContext): boolean {
  const own = Map.groupBy(
    group.filter((use) => !isInHeadline(use, context)),
    ({ siglum }) => siglum,
  );
  return own.values().some((uses) => new Set(uses.map(({ value }) => value)).size > 1);
}

/** The weekdays and years of its sentence. */
const daysOf = onceEach((use: FigureUse, context): ReadonlySet<string> => {
  const sentence = context.text(context.inSentence(use));
  return new Set(sentence.match(day) ?? []);
});

const day = new RegExp(`\\b(?:${weekdays.join('|')}|(?:19|20)\\d\\d)\\b`, 'gu');
