import type { Span } from '../schemas/span.ts';
import type { Column, Statement } from '../schemas/statement.ts';
import { rowsOfStatement, type StatementRow } from './rows-of-statement.ts';

/** Where the versions of a statement part, and what each of them prints there. */
export interface Place {
  /** `left out`: words that some versions print and others do not. */
  kind: 'wording' | 'left out' | 'typography';
  /** A cell a row of the word table, in runs without a gap; empty where that row prints nothing. */
  cells: Span[][];
  /** Whether that row quotes on across the place, a cell a row: what it prints nothing of, it dropped inside its marks. */
  across: boolean[];
  /** What the longest version prints just before it; null at its opening. */
  after: Span | null;
  /** Whether the longest version prints nothing alike behind it. */
  last: boolean;
}

interface Stretch {
  kind: Place['kind'] | 'same';
  cells: (Span | null)[];
}

/** The rows of the word table and the places where they part, in the order of the words. */
export function placesOfStatement(statement: Statement, textOf: (siglum: string) => string) {
  const rows = rowsOfStatement(statement);
  const texts = rows.map(({ versions }) => textOf(versions[0]!.siglum));
  const stretches = statement.columns.map((column, index) => toStretch(column, index, rows, texts));
  const longest = statement.versions[statement.fullest]!;
  const fullest = rows.findIndex(({ versions }) => versions.includes(longest));
  const places = runsThatPart(stretches, texts, fullest).map(({ first, end }): Place => {
    const run = stretches.slice(first, end);
    return {
      kind: (run.find(({ kind }) => kind === 'wording') ?? run[0]!).kind as Place['kind'],
      cells: rows.map((_, row) =>
        toRuns(
          run.map(({ cells }) => cells[row] ?? null),
          texts[row]!,
        ),
      ),
      across: rows.map((row) => quotesAcross(row, statement, { first, end })),
      after: stretches.slice(0, first).findLast(({ cells }) => cells[fullest])?.cells[fullest] ?? null,
      last: !stretches.slice(end).some(({ cells }) => cells[fullest]),
    };
  });
  return { rows, places };
}

/** Whether one quotation of the row has words before the columns `first` to `end` and words behind them. */
function quotesAcross(
  row: StatementRow,
  { versions, columns }: Pick<Statement, 'versions' | 'columns'>,
  { first, end }: { first: number; end: number },
): boolean {
  return row.versions.some((version) => {
    const at = versions.indexOf(version);
    const prints = ({ cells }: Column) => cells[at] !== null && cells[at] !== undefined;
    return columns.slice(0, first).some(prints) && columns.slice(end).some(prints);
  });
}

/** Runs of stretches that are one place; `longest` is the row of the longest version. */
function runsThatPart(stretches: readonly Stretch[], texts: readonly string[], longest: number) {
  const alike = (index: number) => stretches[index]!.kind === 'same' && !isBridge(stretches, index, texts);
  const runs: { first: number; end: number }[] = [];
  for (const index of stretches.keys()) {
    if (alike(index)) continue;
    const last = runs.at(-1);
    if (last?.end === index && joins(stretches, index, longest)) last.end = index + 1;
    else runs.push({ first: index, end: index + 1 });
  }
  return runs;
}

function toStretch(
  { kind: found }: Column,
  index: number,
  rows: readonly StatementRow[],
  texts: readonly string[],
): Stretch {
  const cells = rows.map((row) => row.cells[index] ?? null);
  const kind = found === 'wording' && isOneWording(cells, texts) ? 'typography' : found;
  if (kind === 'wording') return { kind, cells };
  return { kind: cells.includes(null) ? 'left out' : kind, cells };
}

/**
 * Wording goes on over a word of agreement; what is left out is one place, however it was cut up, and so is all that
 * stands between the same two words of the longest version.
 */
function joins(stretches: readonly Stretch[], index: number, longest: number): boolean {
  const [before, here] = [stretches[index - 1]!, stretches[index]!];
  if (!before.cells[longest] && !here.cells[longest]) return true;
  if (here.kind === 'same' || before.kind === 'same') return true;
  return before.kind === here.kind && prints(before) === prints(here);
}

/** The same letters with other marks: `impeachment.″` for `impeachment.` */
function isOneWording(cells: readonly (Span | null)[], texts: readonly string[]): boolean {
  const letters = cells.flatMap((cell, row) =>
    cell
      ? [
          texts[row]!.slice(cell.start, cell.end)
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}[\]%\p{Sc}]+/gu)
            ?.join(' ') ?? '',
        ]
      : [],
  );
  return letters.length === cells.length && new Set(letters).size === 1 && letters[0] !== '';
}

function prints({ kind, cells }: Stretch): string {
  return kind === 'left out' ? cells.map((cell) => (cell ? '1' : '0')).join('') : kind;
}

/** `Crime` between `National`/`NCA [National` and `Agency`/`Agency]`. */
function isBridge(stretches: readonly Stretch[], index: number, texts: readonly string[]): boolean {
  const isWording = (one: Stretch | undefined) => one?.kind === 'wording' && !one.cells.includes(null);
  const words = stretches[index]!.cells.map((cell, row) => texts[row]!.slice(cell?.start, cell?.end).trim());
  return isWording(stretches[index - 1]) && isWording(stretches[index + 1]) && !/\s/.test(words[0] ?? ' ');
}

/** Spans with nothing but space between them become one. */
function toRuns(cells: readonly (Span | null)[], text: string): Span[] {
  const runs: Span[] = [];
  for (const cell of cells.filter((one) => one !== null && one.end > one.start) as Span[]) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, cell.start).trim() === '' && cell.start >= last.end) last.end = cell.end;
    else runs.push({ ...cell });
  }
  return runs;
}
