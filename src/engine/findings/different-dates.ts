// One event that articles date differently.
// “A has “A consultation will begin on 12 February”; B has “consultation with …, which will begin on 19 February”.”
import { sayDate } from '../timeline/calendar.ts';
import type { FindingContext } from './context.ts';
import { type DatedEvent, findDatedEvents } from './dated-events.ts';
import type { Draft } from './draft.ts';
import { siglaOf } from './in-articles.ts';
import { agree, sayList, sayQuoted } from './say.ts';

/** Dates farther apart are of two events: years, months and days, counted in days. */
const farthest: Record<number, number> = { 4: 3 * 366, 7: 100, 10: 32 };

export function differentDates(context: FindingContext): Draft[] {
  const events = findDatedEvents(context);
  const groups: DatedEvent[][] = [];
  for (const first of events) {
    if (groups.some((group) => group.includes(first))) continue;
    const group = events.filter((event) => event === first || isSameEvent(first, event));
    if (isDisagreement(group)) join(groups, group);
  }
  return groups.map((group) => toDraft(group, context));
}

/** To the first that has an event of it. */
function join(groups: DatedEvent[][], group: DatedEvent[]): void {
  const known = groups.find((one) => one.some((event) => group.includes(event)));
  if (!known) groups.push(group);
  else known.push(...group.filter((event) => !known.some(({ siglum }) => siglum === event.siglum)));
}

/** One verb, and the thing it is about: the object of both, or the subject, which is the object of a passive. */
function isSameEvent(a: DatedEvent, b: DatedEvent): boolean {
  if (
    a.verb !== b.verb ||
    a.isUntil !== b.isUntil ||
    a.siglum === b.siglum ||
    !areNear(a, b) ||
    haveOtherNames(a, b)
  )
    return false;
  if (shareMatter(a, b)) return true;
  if (a.isUntil) return shareSubject(a, b);
  if (!a.isOnce) return false;
  if (a.object && b.object) return a.object === b.object;
  if (a.object) return lastNoun(b) === a.object;
  if (b.object) return lastNoun(a) === b.object;
  return isAbout(b, lastNoun(a)) || isAbout(a, lastNoun(b));
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

function isAbout({ subject }: DatedEvent, word: string | undefined): boolean {
  return subject.some(({ noun }) => noun === word);
}

function areNear(a: DatedEvent, b: DatedEvent): boolean {
  const precision = Math.min(a.date.length, b.date.length);
  const [one, other] = [a, b].map(({ date }) => Date.parse(date.slice(0, precision)));
  return Math.abs(one! - other!) / 86_400_000 <= farthest[precision]!;
}

/** Each article gives one date, and they are not all the same as far as they go. */
function isDisagreement(events: readonly DatedEvent[]): boolean {
  const sigla = siglaOf(events);
  if (sigla.length < 2) return false;
  const given = new Set(events.map(({ siglum, date }) => `${siglum} ${date}`));
  const precision = Math.min(...events.map(({ date }) => date.length));
  return given.size === sigla.length && new Set(events.map(({ date }) => date.slice(0, precision))).size > 1;
}

function toDraft(events: readonly DatedEvent[], context: FindingContext): Draft {
  const alike = [...Map.groupBy(events, (event) => sayEvent(event, events, context)).entries()];
  const clauses = alike.map(([words, same]) => {
    const sigla = siglaOf(same);
    return `${sayList(sigla)} ${agree(sigla, 'has', 'have')} ${words}`;
  });
  const dates = [...Map.groupBy(events, ({ date }) => sayDate(date)).entries()];
  const first = events[0]!;
  return {
    key: `${first.siglum.toLowerCase()}-${first.place.start}`,
    kind: 'different dates',
    headline: dates.map(([date, same]) => `${date} in ${sayList(siglaOf(same))}`).join('; '),
    sentence: `${clauses.join('; ')}.`,
    sigla: siglaOf(events),
    evidence: events.map(({ place }) => context.inSentence(place)),
    rule: 'a verb of what happens once, about one thing, with dates that do not agree',
    confidence: 0.7,
    size: 0.8,
  };
}

/** From what the others are about too, where the event has no object; a weekday with the date that was counted. */
function sayEvent(event: DatedEvent, all: readonly DatedEvent[], context: FindingContext): string {
  const { place, object, subject, date, isCounted } = event;
  const common = subject.find(({ noun }) =>
    all.some((other) => other.siglum !== event.siglum && (other.object === noun || isAbout(other, noun))),
  );
  const start = object ? place.start : (common?.start ?? place.start);
  const words = sayQuoted(context.text({ ...place, start }), 20);
  return isCounted ? `${words}, that is ${sayDate(date)}` : words;
}
