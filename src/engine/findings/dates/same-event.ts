/**
 * In: two dated events. Out: whether they are one that two articles tell of, so that two dates of it contradict each
 * other.
 */
import type { DatedEvent } from './dated-events.ts';

/** Dates farther apart are of two events: years, months and days, counted in days. */
const farthest: Record<number, number> = { 4: 3 * 366, 7: 100, 10: 32 };

/** One verb, and the thing it is about: the object of both, or the subject, which is the object of a passive. */
export function isSameEvent(a: DatedEvent, b: DatedEvent): boolean {
  if (a.verb !== b.verb || a.isUntil !== b.isUntil || a.siglum === b.siglum) return false;
  if (haveOtherNames(a, b) || isOfThisWeek(a, b) || isOfThisWeek(b, a)) return false;
  if (a.isOnce && areSwapped(a.date, b.date)) return true;
  if (!areNear(a, b)) return false;
  if (shareMatter(a, b)) return true;
  if (a.isUntil) return shareSubject(a, b);
  if (!a.isOnce) return false;
  if (a.object && b.object) return a.object === b.object;
  if (a.object) return lastNoun(b) === a.object;
  if (b.object) return lastNoun(a) === b.object;
  return isAbout(b, lastNoun(a)) || isAbout(a, lastNoun(b));
}

/** A weekday beside a year, in which much begins and ends. */
function isOfThisWeek({ isCounted }: DatedEvent, { date }: DatedEvent): boolean {
  return isCounted && date.length === 4;
}

/** 1968 and 1986: of two such years of a beginning one is a slip. */
function areSwapped(one: string, other: string): boolean {
  const swapped = `${one.slice(0, 2)}${one[3]}${one[2]}`;
  return one.length === 4 && one !== other && other === swapped;
}

/** Telling words of two sentences that both give a day of a month. */
const leastShared = 3;
/** Where a slip of one digit would make one day of the other. */
const leastSharedOfMisprint = 1;

/** “was inspected on 3 November by the Safety Board”, “the Safety Board inspected it on 13 November”. */
function shareMatter(a: DatedEvent, b: DatedEvent): boolean {
  if (a.isCounted || b.isCounted || a.date.length < 10 || b.date.length < 10) return false;
  const least = areMisprinted(a.date, b.date) ? leastSharedOfMisprint : leastShared;
  return a.words.intersection(b.words).size >= least;
}

/** 17 and 27, 3 and 13, 12 and 21 March */
function areMisprinted(one: string, other: string): boolean {
  const [a, b] = [one, other].map((date) => String(Number(date.slice(8, 10)))) as [string, string];
  return (
    one.slice(0, 8) === other.slice(0, 8) &&
    a !== b &&
    (a.at(-1) === b.at(-1) || a === [...b].reverse().join(''))
  );
}

/** “Schools near the mill will be shut until”, “the schools stay closed until” */
function shareSubject(a: DatedEvent, b: DatedEvent): boolean {
  return a.subject.some(({ noun, isName }) => !isName && isAbout(b, noun));
}

/** A variant of Orrel and a variant of Tasker are two. */
function haveOtherNames(a: DatedEvent, b: DatedEvent): boolean {
  const [one, other] = [a, b].map(({ subject }) =>
    subject.filter(({ isName }) => isName).map(({ noun }) => noun),
  );
  return one!.length > 0 && other!.length > 0 && !one!.some((name) => other!.includes(name));
}

function lastNoun({ subject }: DatedEvent): string | undefined {
  return subject.at(-1)?.noun;
}

export function isAbout({ subject }: DatedEvent, word: string | undefined): boolean {
  return subject.some(({ noun }) => noun === word);
}

function areNear(a: DatedEvent, b: DatedEvent): boolean {
  const precision = Math.min(a.date.length, b.date.length);
  const [one, other] = [a, b].map(({ date }) => Date.parse(date.slice(0, precision)));
  return Math.abs(one! - other!) / 86_400_000 <= farthest[precision]!;
}
