/**
 * One event that articles date differently.
 * “A has “A consultation will begin on 12 February”; B has “consultation with …, which will begin on 19 February”.”
 */

import { list } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaOf } from '../in-articles.ts';
import { agree, sayQuoted } from '../say.ts';
import { type DatedEvent, findDatedEvents } from './dated-events.ts';
import { nearDays } from './near-days.ts';
import { isAbout, isSameEvent } from './same-event.ts';
import { isUndated, sayEventDate } from './undated-days.ts';

export function differentDates(context: FindingContext): Draft[] {
  const events = findDatedEvents(context);
  const groups: DatedEvent[][] = [];
  for (const first of events) {
    if (groups.some((group) => group.includes(first))) continue;
    const group = events.filter((event) => event === first || isSameEvent(first, event));
    if (isDisagreement(group)) join(groups, group);
  }
  const known = groups.flatMap((group) => group.map(({ place }) => place));
  return [...groups.map((group) => toDraft(group, context)), ...nearDays(context, known)];
}

/** To the first that has an event of it. */
function join(groups: DatedEvent[][], group: DatedEvent[]): void {
  const known = groups.find((one) => one.some((event) => group.includes(event)));
  if (!known) groups.push(group);
  else known.push(...group.filter((event) => !known.some(({ siglum }) => siglum === event.siglum)));
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
    return `${list(sigla)} ${agree(sigla, 'has', 'have')} ${words}`;
  });
  const dates = [...Map.groupBy(events, ({ date }) => sayEventDate(date)).entries()];
  const first = events[0]!;
  return {
    key: `${first.siglum.toLowerCase()}-${first.place.start}`,
    kind: 'different dates',
    headline: dates.map(([date, same]) => `${date} in ${list(siglaOf(same))}`).join('; '),
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
  const start = object ? place.start : Math.min(common?.start ?? place.start, place.start);
  const words = sayQuoted(context.text({ ...place, start }), 20);
  return isCounted && !isUndated(date) ? `${words}, that is ${sayEventDate(date)}` : words;
}
