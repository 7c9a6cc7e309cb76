// In: the dated events of a story. Out: the same, each told once: one sentence that two articles print, nearly one, or two
// that tell of one thing on one day: “The pier fell on Tuesday.” in A, “On Tuesday the old pier fell.” in B.
import { sayList } from '../findings/say.ts';
import { monthNames, weekdays } from '../metadata/calendar.ts';
import { isContentWord } from '../statements/compare-words.ts';
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
  words: ReadonlySet<string>;
}

export function mergeEvents(entries: readonly Dated[]): Dated[] {
  const known = new Map<string, Entry[]>();
  for (const entry of entries) {
    const ofDay = known.get(entry.when) ?? [];
    const words = wordsOf(entry);
    const match = ofDay.find((other) => tellTheSame(other, { entry, words }));
    if (match) match.entry = join(match, { entry, words });
    else ofDay.push({ entry, words });
    known.set(entry.when, ofDay);
  }
  return [...known.values()].flat().map(({ entry }) => entry);
}

function wordsOf({ event }: Dated): Set<string> {
  const words = foldPhrase(event).split(' ');
  return new Set(words.filter((word) => isContentWord(word) && !daysAndMonths.has(word)));
}

function tellTheSame(a: Entry, b: Entry): boolean {
  if (foldPhrase(a.entry.event) === foldPhrase(b.entry.event)) return true;
  const [sigla, others] = [a, b].map(({ entry }) => new Set(entry.evidence.map(({ siglum }) => siglum)));
  if (a.entry.date === null || sigla!.intersection(others!).size > 0) return false;
  const shared = a.words.intersection(b.words).size;
  return shared >= leastWords && shared >= leastShare * Math.min(a.words.size, b.words.size);
}

function join(known: Entry, { entry, words }: Entry): Dated {
  const shared = known.words.intersection(words).size;
  const isSame = foldPhrase(known.entry.event) === foldPhrase(entry.event);
  const isNear = shared >= nearlyAll * Math.max(known.words.size, words.size);
  const what = isSame ? 'the same sentence' : isNear ? 'nearly the same sentence' : null;
  return {
    ...known.entry,
    evidence: [...known.entry.evidence, ...entry.evidence],
    reasoning: joinReasoning(known.entry, entry, what),
  };
}

/** `what` is the sentence that the other articles have; null where they tell of it in words of their own. */
export function joinReasoning(known: Dated, entry: Dated, what: string | null): string {
  const sigla = [...new Set(entry.evidence.map(({ siglum }) => siglum))];
  const verb = what === null ? ['tells of it', 'tell of it'] : ['has', 'have'];
  return known.reasoning === entry.reasoning
    ? known.reasoning
    : `${known.reasoning} ${sayList(sigla)} ${sigla.length === 1 ? verb[0] : verb[1]} ${what ?? 'too'}.`;
}
