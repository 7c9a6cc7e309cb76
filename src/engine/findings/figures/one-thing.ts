/**
 * In: the figures of a story. Out: groups of those whose own words say that they are of one thing: “eight hours of partisan
 * debate” and “nearly 12 hours of debate”, “$400 million in military aid” and “$250 million in aid”; “300% on butter” and
 * “270% on butter”, both of one speaker.
 */
import { eventsThatLast } from '../../data/events-that-last.ts';
import { isMoney } from '../../figures/money.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder, siglaOf } from '../in-articles.ts';
import type { FigureUse } from './figure-uses.ts';
import { isLength } from './particular-figures.ts';
import { areRounded } from './round-figures.ts';
import { isAlone } from './same-matter.ts';

interface Thing {
  key: string;
  /** How many times one of two numbers of it may be the other. */
  farthest: number;
}

export function findOneThings(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const named = uses.flatMap((use) => {
    const thing = thingOf(use, context);
    return thing ? [{ use, thing }] : [];
  });
  const printed = new Set(uses.map(({ siglum, value, unit }) => `${siglum} ${value} ${unit}`));
  return [...Map.groupBy(named, ({ thing }) => thing.key).values()].flatMap((same) =>
    toRivals(
      same.map(({ use }) => use),
      same[0]!.thing.farthest,
      context,
    ).filter((group) => !hasBoth(group, printed)),
  );
}

/** Whether an article has the number of another, too: “48 hours of debate, 24 hours for each side”. */
function hasBoth(group: readonly FigureUse[], printed: ReadonlySet<string>): boolean {
  return group.some((one) =>
    group.some(({ value }) => value !== one.value && printed.has(`${one.siglum} ${value} ${one.unit}`)),
  );
}

/** Characters behind a figure that name what it is of. */
const longest = 80;
/** Words before the noun that say of what kind it is. */
const adjectives = 4;
const inKind =
  /^ (?:in|of) (?:[\p{L}.-]+ ){0,3}?(?<noun>aid|assistance|damages|bail|compensation|ransom|subsidies)(?!\p{L})/u;
const onThing = /^ (?:(?:tariffs?|tax|duty|levy) )?on (?<noun>\p{Ll}{3,})(?=[\s,.;!—–-]|$)/u;
const noThing = /^(?:average|top|the|that|this|those|these|all|some|most|each|every|its|his|her|their|our)$/u;

function thingOf(use: FigureUse, context: FindingContext): Thing | null {
  const { value, unit, end, siglum, quotation } = use;
  if (value === null) return null;
  const { text } = context.article(siglum);
  const after = text.slice(end, Math.min(end + longest, context.inSentence(use).end));
  if (isLength(unit)) {
    const event = eventOf(after);
    return event ? { key: `${unit} of ${event}`, farthest: 2.2 } : null;
  }
  if (isMoney(unit)) {
    const kind = inKind.exec(after)?.groups?.['noun'];
    return kind ? { key: `${unit} in ${kind}`, farthest: 1.7 } : null;
  }
  const noun = unit === '%' && onThing.exec(after)?.groups?.['noun'];
  const speaker = quotation?.speakerId;
  const isThing = noun && speaker && !noThing.test(noun) && isAlone(use, context);
  return isThing ? { key: `% on ${noun} ${speaker}`, farthest: 1.4 } : null;
}

/** `debate`, of ` of highly charged partisan debate in the chamber`. */
function eventOf(after: string): string | undefined {
  if (!after.startsWith(' of ')) return undefined;
  const words = foldWords(after.slice(' of '.length).split(/[,;:.()–—]/u)[0]!).slice(0, adjectives + 1);
  return words.find(({ folded }) => eventsThatLast.has(folded))?.folded;
}

/** Where no article has two of the numbers, and two shut each other out. */
function toRivals(uses: readonly FigureUse[], farthest: number, context: FindingContext): FigureUse[][] {
  const own = new Set(uses.map(({ siglum, value }) => `${siglum} ${value}`));
  if (own.size > siglaOf(uses).length) return [];
  const group = firstInEach(uses);
  const values = group.map(({ value }) => value!);
  if (Math.max(...values) > Math.min(...values) * farthest || areOfOtherYears(group, context)) return [];
  const isOpen = group.some((one) =>
    group.some((other) => other.value !== one.value && !areRounded([one, other])),
  );
  return isOpen ? [inStoryOrder(group, context)] : [];
}

function areOfOtherYears(uses: readonly FigureUse[], context: FindingContext): boolean {
  const years = uses.flatMap(
    (use) =>
      context
        .text(context.inSentence(use))
        .match(/\b(?:19|20)\d\d\b/gu)
        ?.at(-1) ?? [],
  );
  return new Set(years).size > 1;
}
