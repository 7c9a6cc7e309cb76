/**
 * In: the events of a story. Out: the same, those of articles without a date joined to what dated ones tell: one sentence
 * that both print, and one day that both name.
 */
import { foldPhrase } from '../text/fold.ts';
import type { Dated } from './build-timeline.ts';
import { sayDay } from './calendar.ts';
import { joinReasoning } from './merge-events.ts';

/** The sentence of an article without a date that a dated one prints too says no more than there. */
export function joinUndated(entries: readonly Dated[]): Dated[] {
  const isOpen = ({ certainty }: Dated) => certainty === 'unknown';
  const placed = new Map(
    entries.filter((entry) => !isOpen(entry)).map((entry) => [foldPhrase(entry.event), entry]),
  );
  const joined = new Map<Dated, Dated>();
  for (const entry of entries) {
    const known = isOpen(entry) ? placed.get(foldPhrase(entry.event)) : undefined;
    if (!known) continue;
    const base = joined.get(known) ?? known;
    const reasoning = joinReasoning(base, entry, 'the same sentence');
    joined.set(known, { ...base, evidence: [...base.evidence, ...entry.evidence], reasoning });
  }
  const days = new Map(
    entries.flatMap((entry) => (entry.date?.length === 10 && !isOpen(entry) ? [[entry.place, entry]] : [])),
  );
  return entries.flatMap((entry) => {
    if (isOpen(entry) && placed.has(foldPhrase(entry.event))) return [];
    const sameDay = isOpen(entry) && withoutYear.test(entry.when) ? days.get(entry.place) : undefined;
    return [sameDay ? settle(entry, sameDay) : (joined.get(entry) ?? entry)];
  });
}

const withoutYear = /^\d{1,2} \p{L}+, year not stated$/u;

/** `2 May, year not stated` beside an event of that very day: the year is the same. */
function settle(entry: Dated, { place, evidence }: Dated): Dated {
  const [{ siglum } = { siglum: '' }] = evidence;
  const reasoning = `${entry.reasoning} ${siglum} has that day with its year.`;
  return { ...entry, when: sayDay(place), date: place, certainty: 'from clues', reasoning };
}
