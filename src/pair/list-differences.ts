import { contains } from '../engine/text/overlaps.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { type Found, hull, ofStatement } from './differences-of-statement.ts';
import { listConflicts } from './list-conflicts.ts';
import type { Difference, Pair, PairArticle } from './pair.ts';
import { speakerOfDifference } from './speaker-of-difference.ts';
import { hasBoth, type TableRow, toTableRows } from './table-rows.ts';
import { wordingOfPassage } from './wording-of-passage.ts';

/**
 * Every place where the two articles of a pair differ in words, in the order of the first one.
 * Where both print one statement, the word table decides, whatever pieces an article prints it
 * in; elsewhere the changes inside the passages.
 *
 * `A: would empower`, `B: will empower` gives `{ kind: 'wording', a: would, b: will, quoted: true, … }`.
 */
export function listDifferences(pair: Pair): Difference[] {
  const statements = pair.statements.map((statement) => toTableRows(statement, pair)).filter(hasBoth);
  const conflicts = listConflicts(pair);
  const found = [
    ...statements.flatMap((rows) => ofStatement(rows, pair)),
    ...pair.passages.flatMap((passage) => ofPassage(passage, statements, pair)),
  ];
  return found
    .map((difference) => trimmed(difference, pair))
    .filter(({ a, b }) => a || b)
    .sort((left, right) => left.at - right.at)
    .map(({ at: _, ...difference }, index) => {
      const quoted = isQuoted(difference, pair);
      const speaker = quoted ? speakerOfDifference(difference, pair, conflicts) : null;
      return { ...difference, id: `d${index + 1}`, quoted, speaker };
    });
}

/** Changes of wording that no statement of both articles covers. */
function ofPassage(passage: Passage, statements: readonly (readonly TableRow[])[], pair: Pair): Found[] {
  const covered = statements.map((rows) => ({
    a: hull(rows.map(({ a }) => a)),
    b: hull(rows.map(({ b }) => b)),
  }));
  return wordingOfPassage(passage, (siglum) => (siglum === pair.a.siglum ? pair.a : pair.b).text)
    .filter(({ a, b }) => !covered.some((it) => touches(it.a, a) && touches(it.b, b)))
    .map(({ a, b }) => ({ kind: 'wording', beyond: false, at: a.start, a, b }));
}

function touches(outer: Span | null, { start, end }: Span): boolean {
  return outer !== null && start <= outer.end && end >= outer.start;
}

/** Without the space, marks and stops around the words; a side with no words left is null. */
function trimmed(found: Found, pair: Pair): Found {
  return { ...found, a: trim(found.a, pair.a), b: trim(found.b, pair.b) };
}

function trim(span: Span | null, { text }: PairArticle): Span | null {
  if (!span) return null;
  const words = text.slice(span.start, span.end);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const [before] = words.match(/^[\s“”"«»„‘’',;:.]*/)!;
  const [after] = words.match(/[\s“”"«»„‘’',;:]*$/)!;
  return { start: span.start + before.length, end: span.end - after.length };
}

function isQuoted({ a, b }: Pick<Found, 'a' | 'b'>, pair: Pair): boolean {
  const inside = (span: Span | null, { quotations }: PairArticle) =>
    !span || quotations.some((quotation) => quotation.form !== 'term' && contains(quotation, span));
  return inside(a, pair.a) && inside(b, pair.b);
}
