import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Difference, Pair, PairArticle } from './pair.ts';

/** `at`: where it stands in the first article, for the order. */
export type Found = Pick<Difference, 'kind' | 'a' | 'b'> & { at: number };

/** A column of a word table, as the two articles print it. */
export interface Row {
  same: boolean;
  at: number;
  a: Span | null;
  b: Span | null;
}

/** All versions of an article count as one: it may print a statement in pieces. */
export function toRows(statement: Statement, pair: Pair): Row[] {
  const cellOf = (cells: readonly (Span | null)[], siglum: string) =>
    cells.find((cell, index) => {
      const version = statement.versions[index]!;
      return cell && version.siglum === siglum && version.context === 'body';
    }) ?? null;
  const rows = statement.columns
    .map(({ kind, cells }) => {
      const [a, b] = [cellOf(cells, pair.a.siglum), cellOf(cells, pair.b.siglum)];
      const same = a !== null && b !== null && (kind !== 'wording' || sameWords(a, b, pair));
      return { same, a, b };
    })
    .filter(({ a, b }) => a || b);
  return rows.map((row, index) => ({
    ...row,
    at: rows.slice(index).find(({ a }) => a)?.a?.start ?? endOf(rows),
  }));
}

/** Behind all that the first article prints of a statement. */
function endOf(rows: readonly { a: Span | null }[]): number {
  return Math.max(0, ...rows.map(({ a }) => a?.end ?? 0));
}

/** A column may differ between other articles only. */
function sameWords(a: Span, b: Span, pair: Pair): boolean {
  const fold = ({ start, end }: Span, { text }: PairArticle) =>
    text
      .slice(start, end)
      .replace(/[^\p{L}\p{N}[\]]+/gu, ' ')
      .trim()
      .toLowerCase();
  return fold(a, pair.a) === fold(b, pair.b);
}

export const hasBoth = (rows: readonly Row[]): boolean => rows.some(({ same }) => same);

/** Runs of rows that differ; a single word of agreement between two other wordings is no break. */
export function ofStatement(rows: readonly Row[], pair: Pair): Found[] {
  const found: Found[] = [];
  let run: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (!row.same || isBridge(rows, index, pair)) run.push(row);
    else {
      found.push(...toFound(run));
      run = [];
    }
  }
  return [...found, ...toFound(run)];
}

/** `Crime` between `National`/`NCA [National` and `Agency`/`Agency]`. */
function isBridge(rows: readonly Row[], index: number, { a: { text } }: Pair): boolean {
  const differs = (row: Row | undefined) =>
    row !== undefined && !row.same && row.a !== null && row.b !== null;
  const words = rows[index]!.a;
  const single = words !== null && !/\s/.test(text.slice(words.start, words.end).trim());
  return single && differs(rows[index - 1]) && differs(rows[index + 1]);
}

function toFound(run: readonly Row[]): Found[] {
  const [alone, both] = [run.filter(({ a, b }) => !a || !b), run.filter(({ a, b }) => a && b)];
  if (both.length === 0) return toLonger(alone);
  const first = run.indexOf(both[0]!);
  const last = run.indexOf(both.at(-1)!);
  const middle = run.slice(first, last + 1);
  const wording: Found = {
    kind: 'wording',
    at: both[0]!.at,
    a: hull(middle.map(({ a }) => a)),
    b: hull(middle.map(({ b }) => b)),
  };
  return [...toLonger(run.slice(0, first)), wording, ...toLonger(run.slice(last + 1))];
}

/** Words that only one of the two prints. */
function toLonger(rows: readonly Row[]): Found[] {
  const at = rows[0]?.at ?? 0;
  const sides: Found[] = [
    { kind: 'longer', at, a: hull(rows.map(({ a }) => a)), b: null },
    { kind: 'longer', at, a: null, b: hull(rows.map(({ b }) => b)) },
  ];
  return sides.filter(({ a, b }) => a || b);
}

export function hull(spans: readonly (Span | null)[]): Span | null {
  const given = spans.filter((span) => span !== null);
  if (given.length === 0) return null;
  return {
    start: Math.min(...given.map(({ start }) => start)),
    end: Math.max(...given.map(({ end }) => end)),
  };
}
