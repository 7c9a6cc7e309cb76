/**
 * In: the forms in each row of a table, and the words of one more version. Out: the best path through both, as steps. What
 * both print in a long run is taken as it stands, so that two printings of a long speech take hardly more than reading it.
 */
import { alignAffine, type Step } from './align-affine.ts';
import { findAnchors } from './find-anchors.ts';
import { likeness, type WordForm } from './like-words.ts';

type Rows = readonly (readonly WordForm[])[];
type Words = readonly WordForm[];

/** Where a stretch has more pairs of a row and a word than this, runs of so many words stand, and what lies between them is aligned. */
const anchored = [
  { pairs: 100_000, run: 8 },
  { pairs: 1_000_000, run: 3 },
] as const;
/** A stretch with more pairs is another text in full: 3,000 words against 3,000 are still compared. */
const mostPairs = 10_000_000;

/** What a stretch has of the ends of the whole, where rows may be left alone at no cost. */
interface Ends {
  freeStart: boolean;
  freeEnd: boolean;
}

export function alignForms(rows: Rows, words: Words): Step[] {
  return alignStretch(rows, words, { freeStart: true, freeEnd: true }, 0);
}

function alignStretch(rows: Rows, words: Words, ends: Ends, level: number): Step[] {
  const pairs = rows.length * words.length;
  const limit = anchored[level];
  if (limit && pairs > limit.pairs) return alignAround(rows, words, ends, level);
  if (pairs > mostPairs)
    return [...rows.map((_, at): Step => [at, null]), ...words.map((_, at): Step => [null, at])];
  return alignAffine({
    rows: rows.length,
    columns: words.length,
    gain: (row, column) => likeness(rows[row]!, words[column]!),
    ...ends,
  });
}

/** The anchors of a level, and the stretches between them by those of the next. */
function alignAround(rows: Rows, words: Words, ends: Ends, level: number): Step[] {
  const steps: Step[] = [];
  let [row, word] = [0, 0];
  const last = { row: rows.length, word: words.length, length: 0 };
  for (const anchor of [...findAnchors(rows, words, anchored[level]!.run), last]) {
    const between = alignStretch(
      rows.slice(row, anchor.row),
      words.slice(word, anchor.word),
      { freeStart: ends.freeStart && word === 0, freeEnd: ends.freeEnd && anchor.word === words.length },
      level + 1,
    );
    for (const [ofRow, ofWord] of between)
      steps.push([ofRow === null ? null : row + ofRow, ofWord === null ? null : word + ofWord]);
    for (let at = 0; at < anchor.length; at++) steps.push([anchor.row + at, anchor.word + at]);
    [row, word] = [anchor.row + anchor.length, anchor.word + anchor.length];
  }
  return steps;
}
