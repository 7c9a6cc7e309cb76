import type { Span } from '../schemas/span.ts';
import type { Difference, Pair } from './pair.ts';
import type { TableRow } from './table-rows.ts';

/** `at`: where it stands in the first article, for the order. */
export type Found = Pick<Difference, 'kind' | 'a' | 'b' | 'beyond'> & { at: number };

/**
 * Runs of rows that differ, inside one version of each article; a single word of agreement between two other
 * wordings is no break.
 */
export function ofStatement(rows: readonly TableRow[], pair: Pair): Found[] {
  const found: Found[] = [];
  let run: TableRow[] = [];
  for (const [index, row] of rows.entries()) {
    const differs = !row.same || isBridge(rows, index, pair);
    if (!differs || !isOneRun(run, row)) {
      found.push(...toFound(run));
      run = [];
    }
    if (differs) run.push(row);
  }
  return [...found, ...toFound(run)];
}

/** What stands between two versions is nobody's word, and what lies beyond a piece was not changed. */
function isOneRun(run: readonly TableRow[], row: TableRow): boolean {
  const isSame = (side: 'a' | 'b') => {
    const last = run.findLast((other) => other[side])?.[side];
    return !last || !row[side] || last.version === row[side].version;
  };
  return isSame('a') && isSame('b') && (run.at(-1)?.beyond ?? row.beyond) === row.beyond;
}

/** `Crime` between `National`/`NCA [National` and `Agency`/`Agency]`. */
function isBridge(rows: readonly TableRow[], index: number, { a: { text } }: Pair): boolean {
  const differs = (row: TableRow | undefined) =>
    row !== undefined && !row.same && row.a !== null && row.b !== null;
  const words = rows[index]!.a;
  const single = words !== null && !/\s/.test(text.slice(words.start, words.end).trim());
  return single && differs(rows[index - 1]) && differs(rows[index + 1]);
}

function toFound(run: readonly TableRow[]): Found[] {
  const [alone, both] = [run.filter(({ a, b }) => !a || !b), run.filter(({ a, b }) => a && b)];
  if (both.length === 0) return toLonger(alone);
  const first = run.indexOf(both[0]!);
  const last = run.indexOf(both.at(-1)!);
  const middle = run.slice(first, last + 1);
  const wording: Found = {
    kind: 'wording',
    beyond: false,
    at: both[0]!.at,
    a: hull(middle.map(({ a }) => a)),
    b: hull(middle.map(({ b }) => b)),
  };
  return [...toLonger(run.slice(0, first)), wording, ...toLonger(run.slice(last + 1))];
}

/** Words that only one of the two prints. */
function toLonger(rows: readonly TableRow[]): Found[] {
  const at = rows[0]?.at ?? 0;
  const beyond = rows.some((row) => row.beyond);
  const sides: Found[] = [
    { kind: 'longer', beyond, at, a: hull(rows.map(({ a }) => a)), b: null },
    { kind: 'longer', beyond, at, a: null, b: hull(rows.map(({ b }) => b)) },
  ];
  return sides.filter(({ a, b }) => a || b);
}

/** From the first start to the last end of those that are given; null where none is. */
export function hull(spans: readonly (Span | null)[]): Span | null {
  const given = spans.filter((span) => span !== null);
  if (given.length === 0) return null;
  return {
    start: Math.min(...given.map(({ start }) => start)),
    end: Math.max(...given.map(({ end }) => end)),
  };
}
