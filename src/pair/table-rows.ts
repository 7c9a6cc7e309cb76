import { foldWords } from '../engine/text/fold.ts';
import { contains } from '../engine/text/overlaps.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Pair, PairArticle } from './pair.ts';

/** What an article prints in a row, and the index of the version that prints it. */
export interface RowCell extends Span {
  version: number;
}

/** A column of a word table, as the two articles print it. */
export interface TableRow {
  same: boolean;
  /** Where it stands in the first article, for the order. */
  at: number;
  a: RowCell | null;
  b: RowCell | null;
  /** The article that lacks it prints a piece that ends before it or begins after it. */
  beyond: boolean;
}

/** All versions of an article count as one, for it may print a statement in pieces; of several the longest tells. */
export function toTableRows(statement: Statement, pair: Pair): TableRow[] {
  const longestFirst = [...statement.versions.entries()].sort(
    ([, one], [, other]) => other.words - one.words,
  );
  const cellOf = (cells: readonly (Span | null)[], siglum: string): RowCell | null => {
    const [version] =
      longestFirst.find(
        ([at, { siglum: of, context }]) => cells[at] && of === siglum && context === 'body',
      ) ?? [];
    return version === undefined ? null : { ...cells[version]!, version };
  };
  const rows = statement.columns
    .map(({ kind, cells }) => {
      const [a, b] = [cellOf(cells, pair.a.siglum), cellOf(cells, pair.b.siglum)];
      const same = a !== null && b !== null && (kind !== 'wording' || sameWords(a, b, pair));
      return { same, a, b };
    })
    .filter(({ a, b }) => a || b)
    .filter((row, index, all) => !isBesideMarks(row, all[index - 1], all[index + 1], pair));
  return rows.map((row, index) => ({
    ...row,
    at: rows.slice(index).find(({ a }) => a)?.a?.start ?? endOf(rows),
    beyond: isBeyond(rows, index, pair),
  }));
}

/** “a significant step” is no more of a statement than a “significant step”: the other has the words beside its marks. */
function isBesideMarks(row: Sides, before: Sides | undefined, after: Sides | undefined, pair: Pair): boolean {
  const side = row.a ? 'a' : 'b';
  const other = side === 'a' ? 'b' : 'a';
  if (row[other]) return false;
  const fold = (name: 'a' | 'b', start: number, end: number) =>
    foldWords(pair[name].text, Math.max(0, start), end).map(({ folded }) => folded);
  const words = fold(side, row[side]!.start, row[side]!.end);
  const reach = 2 * (row[side]!.end - row[side]!.start) + 20;
  const [last, next] = [before?.[other], after?.[other]];
  const ahead = next ? fold(other, next.start - reach, next.start).slice(-words.length) : [];
  const behind = last ? fold(other, last.end, last.end + reach).slice(0, words.length) : [];
  return [ahead, behind].some((printed) => printed.length > 0 && printed.join(' ') === words.join(' '));
}

type Sides = Pick<TableRow, 'a' | 'b'>;

/** Behind all that the first article prints of a statement. */
function endOf(rows: readonly Sides[]): number {
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

/** A sentence that the other article prints whole, and shorter, was cut: what it lacks is no more beyond it. */
function isBeyond(rows: readonly Sides[], index: number, pair: Pair): boolean {
  const row = rows[index]!;
  if (row.a && row.b) return false;
  const [here, there] = row.a ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const before = rows.slice(0, index).findLast((other) => other[there]);
  const after = rows.slice(index).find((other) => other[there]);
  if (!before || before[there]!.version === after?.[there]?.version) return !before;
  const from = before[here];
  if (!from || !endsSentence(pair[there], before[there]!)) return true;
  return /[.!?…]["'”’»)\]]*\s/.test(pair[here].text.slice(from.start, row[here]!.start));
}

/** Whether a quotation of whole sentences ends one with these words: `“We publish everything.”` */
function endsSentence({ text, quotations }: PairArticle, span: Span): boolean {
  const home = quotations.find((quotation) => contains(quotation, span));
  return home?.form === 'full' && /[.!?…]/.test(text.slice(span.end - 1, span.end + 1));
}

/** Whether both articles print some of the words. */
export const hasBoth = (rows: readonly TableRow[]): boolean => rows.some(({ same }) => same);
