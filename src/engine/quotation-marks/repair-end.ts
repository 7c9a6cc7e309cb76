/**
 * In: an opening mark with no closing one. Out: where its words end all the same: the place that most speaks for.
 * `“We won, he said. “It was close.”` ends its first quotation after "won,"; `called it “a farce and left.`
 * ends it with the sentence; with nothing to go by, speech ends with the paragraph.
 */
import type { Span } from '../../schemas/span.ts';
import { endWeights } from '../data/end-weights.ts';
import { toWeights, type Weights } from '../data/weights.ts';
import { around } from './around.ts';
import { listEnds } from './end-features.ts';
import type { GoesOn } from './find-runs.ts';
import type { Place } from './reasons.ts';
import { type Odds, spokenOdds } from './spoken-odds.ts';
import { weigh } from './weigh.ts';
import { wordKind } from './word-kind.ts';
import { bareWord, wordsForRepair } from './words-for-repair.ts';

// Not fitted: there a mark is left out on purpose, and the weights come from marks that are missing.
const goesOnWeights: Readonly<Record<GoesOn, number>> = {
  'next paragraph opens again': 4,
  'breaks are lost': 6,
  'a break may be lost': 2.5,
};
const weights: Weights = new Map([...endWeights, ...toWeights(goesOnWeights)]);
/** Characters that a repaired quotation may have. */
const reach = 4000;

/** `next`: the mark after it; null where the paragraph has none. `goesOn`: why the words may go on behind it. */
export function endWithoutMark(
  text: string,
  paragraph: Span,
  start: number,
  next: number | null,
  goesOn: GoesOn | null,
): number {
  if (
    goesOn === 'next paragraph opens again' &&
    next === null &&
    !reports.test(text.slice(start, paragraph.end))
  )
    return paragraph.end;
  const places = endPlaces(text, paragraph, start, next);
  if (goesOn) places.at(-1)?.features.push(goesOn);
  return weigh(places, weights)?.at ?? start;
}

/** Words of somebody else than who speaks; where there are none, a paragraph that goes on is speech to its end. */
const reports =
  /\b(?:sa(?:id|ys)|told|tells|add(?:ed|s)|asked|asks|wr(?:ote|ites)|tweeted|repl(?:ied|ies)|insist(?:ed|s)|warn(?:ed|s)|argue[sd]|claim(?:ed|s)|explain(?:ed|s)|according|he|she)\b/u;

/** Every place that was weighed. */
export function endPlaces(
  text: string,
  paragraph: Span,
  start: number,
  next: number | null,
  odds: Odds = spokenOdds,
): Place[] {
  const latest = next ?? paragraph.end;
  const words = wordsForRepair(text, start, Math.min(latest, start + reach), odds);
  const before = text.slice(Math.max(paragraph.start, start - 40), start - 1);
  return listEnds({
    text,
    words,
    left: leftKind(before),
    toMark: next !== null,
    marksBefore: /["“”]/.test(text.slice(paragraph.start, start - 1)),
    around: around(text, paragraph),
  });
}

function leftKind(before: string): string {
  const raw = /\S+(?=\s*$)/.exec(before)?.[0] ?? '';
  if (raw === '') return 'nothing';
  if (/[,:]$/.test(raw)) return 'punctuation';
  return /[.?!…]["'’”)]*$/.test(raw) ? 'stop' : wordKind(bareWord(raw));
}
