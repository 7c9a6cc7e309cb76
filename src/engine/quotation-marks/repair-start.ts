/**
 * In: a closing mark with no opening one. Out: where its words begin all the same: the place that most speaks for.
 * `“We tried,” she said. They must act.”` begins at "They"; `He added: We will.”` at "We";
 * `described it as a farce”.` at "a".
 */
import type { Span } from '../../schemas/span.ts';
import { startWeights } from '../data/start-weights.ts';
import { around } from './around.ts';
import { opensTag } from './opens-tag.ts';
import type { Place } from './reasons.ts';
import { type Odds, spokenOdds } from './spoken-odds.ts';
import { listStarts } from './start-features.ts';
import { weigh } from './weigh.ts';
import { wordKind } from './word-kind.ts';
import { bareWord, wordsForRepair } from './words-for-repair.ts';

/** Characters that a repaired quotation may have. */
const reach = 4000;

/** `last`: the end of the mark before it; null where the paragraph has none. */
export function startWithoutMark(text: string, paragraph: Span, close: number, last: number | null): number {
  return weigh(startPlaces(text, paragraph, close, last), startWeights)?.at ?? close;
}

/** Every place that was weighed. */
export function startPlaces(
  text: string,
  paragraph: Span,
  close: number,
  last: number | null,
  odds: Odds = spokenOdds,
): Place[] {
  const from = Math.max(last ?? paragraph.start, close - reach);
  const words = wordsForRepair(text, from, close, odds);
  const opensSentence =
    last === null ? from === paragraph.start : /[.?!…]["”'’»]+$/.test(text.slice(from - 3, from));
  const endsOpen = /[,?!—–]['’]?$/.test(words.at(-1)?.raw ?? '');
  const hasTag = endsOpen && opensTag(text.slice(close + 1, Math.min(paragraph.end, close + 200)));
  const logical = !/[.,?!…]$/.test(words.at(-1)?.raw ?? '') && /^[.,]/.test(text.slice(close + 1, close + 2));
  const right = rightKind(text.slice(close + 1, Math.min(paragraph.end, close + 60)));
  const marksBefore = last !== null;
  return listStarts({
    words,
    opensSentence,
    hasTag,
    logical,
    right,
    marksBefore,
    around: around(text, paragraph),
  });
}

function rightKind(after: string): string {
  const raw = /\S+/.exec(after)?.[0] ?? '';
  if (!/[\p{L}\p{N}]/u.test(after)) return 'nothing';
  return /^[.,;:!?)—–-]/.test(raw) ? 'punctuation' : wordKind(bareWord(raw));
}
