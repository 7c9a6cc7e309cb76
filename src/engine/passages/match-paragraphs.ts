import type { Match } from './merge-chains.ts';
import { boundary, type WordRun } from './word-run.ts';

/** From so much of the shorter text on, two texts are for the most part one and the same. */
const mostPart = 0.5;

/**
 * Short lines that moved: a crosshead, a name under a letter, a label. Too short to say anything by
 * themselves; between texts that are for the most part one, a paragraph that both print once is the same.
 * `WEATHER.` before the third paragraph / before the fifth → one match
 */
export function matchParagraphs(matches: readonly Match[], a: WordRun, b: WordRun): Match[] {
  const [coveredA, coveredB] = [coveredBy(matches, 'a', a), coveredBy(matches, 'b', b)];
  const shorter = Math.min(a.ids.length, b.ids.length);
  if (Math.min(countOnes(coveredA), countOnes(coveredB)) < mostPart * shorter) return [];
  const others = listParagraphs(b);
  return [...listParagraphs(a)].flatMap(([words, one]) => {
    const other = others.get(words);
    if (!one || !other || isCovered(one, coveredA) || isCovered(other, coveredB)) return [];
    const length = one[1] - one[0];
    const seeds = [{ a: one[0], b: other[0], length }];
    return [{ a: one, b: other, seeds, score: length, mass: length }];
  });
}

type Range = readonly [start: number, end: number];

/** Where each paragraph stands, by its words; null where it stands more than once. */
function listParagraphs(run: WordRun): Map<string, Range | null> {
  const paragraphs = new Map<string, Range | null>();
  for (let start = 0, end = 1; end <= run.ids.length; end++) {
    if (run.boundaries[end] !== boundary.paragraph) continue;
    const words = run.ids.subarray(start, end).join();
    if (run.ids[start]! >= 0) paragraphs.set(words, paragraphs.has(words) ? null : [start, end]);
    start = end;
  }
  return paragraphs;
}

function coveredBy(matches: readonly Match[], side: 'a' | 'b', run: WordRun): Uint8Array {
  const covered = new Uint8Array(run.ids.length);
  for (const match of matches) covered.fill(1, ...match[side]);
  return covered;
}

function countOnes(covered: Uint8Array): number {
  return covered.reduce((sum, one) => sum + one, 0);
}

function isCovered([start, end]: Range, covered: Uint8Array): boolean {
  return covered.subarray(start, end).includes(1);
}
