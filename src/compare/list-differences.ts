import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement, Version } from '../schemas/statement.ts';
import type { Difference, Pair, PairArticle } from './pair.ts';

/**
 * Every place where the two articles of a pair differ in words, in the order of the first one.
 * Inside a passage: its changes of wording. Where both print one statement: the words at its
 * beginning, end or middle that only one of them has and no passage covers.
 *
 * `A: would empower`, `B: will empower` gives `{ kind: 'wording', a: would, b: will, quoted: true }`.
 */
export function listDifferences(pair: Pair): Difference[] {
  const found = [
    ...pair.passages.flatMap(ofPassage),
    ...pair.statements.flatMap((it) => ofStatement(it, pair)),
  ];
  return found
    .map((difference) => trimmed(difference, pair))
    .filter(({ a, b }) => a || b)
    .sort((left, right) => orderOf(left, pair) - orderOf(right, pair))
    .map((difference, index) => ({ ...difference, id: `d${index + 1}`, quoted: isQuoted(difference, pair) }));
}

type Found = Pick<Difference, 'kind' | 'a' | 'b'>;

function ofPassage(passage: Passage): Found[] {
  return passage.changes
    .filter((change) => change.kind === 'wording')
    .map(({ a, b }) => ({ kind: 'wording', a, b }));
}

function ofStatement(statement: Statement, pair: Pair): Found[] {
  const side = (siglum: string) =>
    statement.versions.flatMap((version, index) =>
      version.siglum === siglum && version.context === 'body' ? [{ version, index }] : [],
    );
  return side(pair.a.siglum).flatMap((a) =>
    side(pair.b.siglum).flatMap((b) => ofVersions(statement, a, b, pair)),
  );
}

interface Place {
  version: Version;
  index: number;
}

function ofVersions(statement: Statement, a: Place, b: Place, pair: Pair): Found[] {
  const rows = statement.columns
    .map((column) => ({
      same: column.kind !== 'wording',
      a: column.cells[a.index]!,
      b: column.cells[b.index]!,
    }))
    .filter((row) => row.a || row.b);
  const first = rows.findIndex((row) => row.same && row.a && row.b);
  const last = rows.findLastIndex((row) => row.same && row.a && row.b);
  if (first < 0) return [];
  const ends = [rows.slice(0, first), rows.slice(last + 1)].flatMap((end) => longer(end));
  const inside = rows.slice(first, last + 1).filter((row) => !row.same);
  return [...ends, ...inside.map((row): Found => ({ kind: 'wording', a: row.a, b: row.b }))].filter(
    (found) => !pair.passages.some((passage) => covers(passage, found)),
  );
}

/** The columns before or after what both print: words that only the longer version has. */
function longer(rows: readonly { a: Span | null; b: Span | null }[]): Found[] {
  const a = hull(rows.map((row) => row.a));
  const b = hull(rows.map((row) => row.b));
  if (!a && !b) return [];
  return [{ kind: a && b ? 'wording' : 'longer', a, b }];
}

function hull(spans: readonly (Span | null)[]): Span | null {
  const given = spans.filter((span) => span !== null);
  if (given.length === 0) return null;
  return {
    start: Math.min(...given.map((span) => span.start)),
    end: Math.max(...given.map((span) => span.end)),
  };
}

function covers(passage: Passage, { a, b }: Found): boolean {
  const within = (inner: Span | null, outer: Span) =>
    !inner || (inner.start >= outer.start && inner.end <= outer.end);
  return within(a, passage.a) && within(b, passage.b);
}

/** Without the white space around the words; a side with no words left is null. */
function trimmed(found: Found, pair: Pair): Found {
  return { ...found, a: trim(found.a, pair.a), b: trim(found.b, pair.b) };
}

function trim(span: Span | null, { text }: PairArticle): Span | null {
  if (!span) return null;
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return /[\p{L}\p{N}]/u.test(words) ? { start, end } : null;
}

function orderOf({ a, b }: Found, pair: Pair): number {
  if (a) return a.start;
  const passage = pair.passages.find((it) => b && it.b.start <= b.start && it.b.end >= b.start);
  return passage ? passage.a.start : Number.MAX_SAFE_INTEGER;
}

function isQuoted({ a, b }: Found, pair: Pair): boolean {
  const inside = (span: Span | null, article: PairArticle) =>
    !span ||
    article.quotations.some(
      (quotation) => quotation.form !== 'term' && quotation.start <= span.start && quotation.end >= span.end,
    );
  return inside(a, pair.a) && inside(b, pair.b);
}
