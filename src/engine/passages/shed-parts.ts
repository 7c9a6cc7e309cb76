import { heaviestIncreasing } from '../text/heaviest-increasing.ts';
import type { Seed } from './find-seeds.ts';
import { follows, type Match, toMatch, uniteMatches } from './merge-chains.ts';
import { seedWords } from './select-chains.ts';
import { boundary, type WordRun } from './word-run.ts';

/** So many equal words out of their order are more than a name or a place. */
const shortestMoved = 6;
/** So many equal words are more than a formula that both happen to print near the rest. */
const manyWords = 10;
/** Fewer that are not half as dense as the rest have little to do with it. */
const leastDense = 0.5;

/**
 * A match without the parts that have little to do with the rest of it: a few words that stand before it on one
 * side and after it on the other, and sentences at its ends that share far less of their words than the rest does.
 * `Tarn council said X had been Y. “[…]”` / `Tarn council said Z had been V. “[…]”` → `“[…]”`
 */
export function shedParts(match: Match, a: WordRun, b: WordRun): Match {
  const parts = (match.parts ?? [match])
    .flatMap((part) => cutAtSentences(part, a, b))
    .sort((one, other) => one.a[0] - other.a[0]);
  const inOrder = new Set(heaviestIncreasing(parts, ({ mass }) => mass, follows));
  let kept = groupBySentences(
    parts.filter((part) => part.mass >= shortestMoved || inOrder.has(part)),
    a,
    b,
  );
  while (kept.length > 1 && isWeak(kept[0]!, kept.slice(1), a, b)) kept = kept.slice(1);
  while (kept.length > 1 && isWeak(kept.at(-1)!, kept.slice(0, -1), a, b)) kept = kept.slice(0, -1);
  return kept.reduce(uniteMatches);
}

/** A match in pieces between which a sentence starts on both sides. */
function cutAtSentences({ seeds, score, mass }: Match, a: WordRun, b: WordRun): Match[] {
  const pieces: Seed[][] = [];
  for (const seed of seeds) {
    const last = pieces.at(-1)?.at(-1);
    if (last && !areApart(toMatch([last], 0), toMatch([seed], 0), a, b)) pieces.at(-1)!.push(seed);
    else pieces.push([seed]);
  }
  return pieces.map((piece) => toMatch(piece, (score * seedWords(piece)) / mass));
}

/** Parts between which no sentence starts on one of the sides are one. */
function groupBySentences(parts: readonly Match[], a: WordRun, b: WordRun): Match[] {
  const groups: Match[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && !areApart(last, part, a, b)) groups[groups.length - 1] = uniteMatches(last, part);
    else groups.push(part);
  }
  return groups;
}

function areApart(one: Match, other: Match, a: WordRun, b: WordRun): boolean {
  return wordsToSentence(a, one.a, other.a) !== null && wordsToSentence(b, one.b, other.b) !== null;
}

function isWeak(outer: Match, others: readonly Match[], a: WordRun, b: WordRun): boolean {
  const rest = others.reduce(uniteMatches);
  const [inA, inB] = [wordsToSentence(a, outer.a, rest.a), wordsToSentence(b, outer.b, rest.b)];
  const density = rest.mass / Math.max(rest.a[1] - rest.a[0], rest.b[1] - rest.b[0]);
  return outer.mass < manyWords && outer.mass < leastDense * density * Math.max(inA ?? 0, inB ?? 0);
}

/** Words of a range and on to the first sentence that starts towards another range; null where none does. */
function wordsToSentence({ boundaries }: WordRun, from: Match['a'], to: Match['a']): number | null {
  const step = from[0] < to[0] ? 1 : -1;
  const [start, end] = step === 1 ? [from[1], to[0]] : [from[0], to[1]];
  for (let at = start; (end - at) * step >= 0; at += step) {
    if (boundaries[at]! >= boundary.sentence) return from[1] - from[0] + Math.abs(at - start);
  }
  return null;
}
