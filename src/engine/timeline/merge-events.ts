/**
 * In: the dated events of a story. Out: the same, each told once: one sentence that two articles print, nearly one, or two
 * that tell of one thing on one day: “The pier fell on Tuesday.” in A, “On Tuesday the old pier fell.” in B.
 */

import { monthNames, weekdays } from '../data/calendar-words.ts';
import { isContentWord } from '../statements/compare-words.ts';
import { list } from '../text/counts.ts';
import { foldPhrase } from '../text/fold.ts';
import type { Dated } from './build-timeline.ts';

/** Of the telling words of the shorter sentence; so many at least. */
const leastShare = 0.7;
const leastWords = 3;
/** Of those of the longer one. */
const nearlyAll = 0.8;

const daysAndMonths = new Set([...monthNames, ...weekdays].map((name) => name.toLowerCase()));

interface Entry {
  entry: Dated;
  /** Its sentence, folded. */
  phrase: string;
  words: ReadonlySet<string>;
}

export function mergeEvents(entries: readonly Dated[]): Dated[] {
  const known = new Map<string, Entry[]>();
  for (const entry of entries) {
    const ofDay = known.get(entry.when) ?? [];
    const phrase = foldPhrase(entry.event);
    const own: Entry = { entry: { ...entry, evidence: [...entry.evidence] }, phrase, words: wordsOf(phrase) };
    const match = ofDay.find((other) => tellTheSame(other, own));
    if (match) join(match, own);
    else ofDay.push(own);
    known.set(entry.when, ofDay);
  }
  return [...known.values()].flat().map(({ entry }) => entry);
}

function wordsOf(phrase: string): Set<string> {
  return new Set(phrase.split(' ').filter((word) => isContentWord(word) && !daysAndMonths.has(word)));
}

function tellTheSame(a: Entry, b: Entry): boolean {
  if (a.phrase === b.phrase) return true;
  const [sigla, others] = [a, b].map(({ entry }) => new Set(entry.evidence.map(({ siglum }) => siglum)));
  if (a.entry.date === null || sigla!.intersection(others!).size > 0) return false;
  const shared = a.words.intersection(b.words).size;
  return shared >= leastWords && shared >= leastShare * Math.min(a.words.size, b.words.size);
}

function join(known: Entry, { entry, phrase, words }: Entry): void {
  if (known.phrase === phrase && isOfAll(known.entry, entry)) return;
  const shared = known.words.intersection(words).size;
  const isNear = shared >= nearlyAll * Math.max(known.words.size, words.size);
  const what = known.phrase === phrase ? 'the same sentence' : isNear ? 'nearly the same sentence' : null;
  known.entry.reasoning = joinReasoning(known.entry, entry, what);
  known.entry.evidence.push(...entry.evidence);
}

/** `what` is the sentence that the other articles have; null where they tell of it in words of their own. */
export function joinReasoning(known: Dated, entry: Dated, what: string | null): string {
  const sigla = [...new Set(entry.evidence.map(({ siglum }) => siglum))];
  const verb = what === null ? ['tells of it', 'tell of it'] : ['has', 'have'];
  return known.reasoning === entry.reasoning
    ? known.reasoning
    : `${known.reasoning} ${list(sigla)} ${sigla.length === 1 ? verb[0] : verb[1]} ${what ?? 'too'}.`;
}

/** An article that prints a sentence twice tells of it once. */
function isOfAll({ evidence }: Dated, entry: Dated): boolean {
  const sigla = evidence.map(({ siglum }) => siglum);
  return entry.evidence.every(({ siglum }) => sigla.includes(siglum));
}
