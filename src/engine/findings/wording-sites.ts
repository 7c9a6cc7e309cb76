// In: a statement. Out: the places where its versions have different words, each with who prints what:
// [would (A), will (B, D)]. Neighbouring places with at most two equal words between them are one place:
// National Crime Agency / NCA [National Crime Agency].
import type { Span } from '../../schemas/span.ts';
import type { Column, Statement } from '../../schemas/statement.ts';
import type { FindingContext } from './context.ts';
import { withoutAlike } from './without-alike.ts';

export interface Reading {
  /** As printed, on one line; '' where these versions have no words there. */
  words: string;
  sigla: string[];
  /** Indices of the versions. */
  versions: number[];
}

export interface WordingSite {
  readings: Reading[];
  /** Span of each version at this place, or null. */
  cells: (Span | null)[];
}

export function findWordingSites(statement: Statement, context: FindingContext): WordingSite[] {
  return joinColumns(statement, context)
    .map((columns) => toSite(columns, statement, context))
    .filter(({ readings }) => readings.length > 1 && differInLetters(readings));
}

const bridge = 2; // So many equal words between two differences make one phrase of them.

/** Columns with nothing between them are two places already. */
function joinColumns(statement: Statement, context: FindingContext): Column[][] {
  const sites: Column[][] = [];
  let between: Column[] = [];
  for (const column of statement.columns) {
    if (column.kind !== 'wording') between.push(column);
    else if (between.length > 0 && sites.length > 0 && isBridge(between, statement, context)) {
      sites.at(-1)!.push(...between, column);
      between = [];
    } else {
      sites.push([column]);
      between = [];
    }
  }
  return sites;
}

function isBridge(between: readonly Column[], statement: Statement, context: FindingContext): boolean {
  const words = between.map(({ cells }) => {
    const index = cells.findIndex((cell) => cell !== null);
    const cell = cells[index]!;
    return context.text({ siglum: statement.versions[index]!.siglum, ...cell }).split(/\s+/u).length;
  });
  return words.reduce((sum, count) => sum + count, 0) <= bridge;
}

/** Versions that end before this place or start after it say nothing about it. */
function toSite(columns: readonly Column[], statement: Statement, context: FindingContext): WordingSite {
  const told = [...statement.versions.keys()].filter(
    (version) => statement.versions[version]!.context !== 'comment' && spans(statement, version, columns),
  );
  const whole = statement.versions.map((_, version) => joinCells(columns, version));
  // A name between two differences of its brackets belongs to the place.
  const cells =
    columns.length > 1
      ? whole
      : withoutAlike(whole, told, (version) => context.article(statement.versions[version]!.siglum).text);
  const readings = new Map<string, Reading>();
  statement.versions.forEach(({ siglum }, version) => {
    if (!told.includes(version)) return;
    const cell = cells[version] ?? null;
    const words = cell ? context.text({ siglum, ...cell }).replace(/\s+/gu, ' ') : '';
    const key = words
      .toLowerCase()
      .replace(/[‘’]/gu, "'")
      .replace(/[“”]/gu, '"')
      .replace(/[.,;:]$/u, '');
    const reading = readings.get(key) ?? { words, sigla: [], versions: [] };
    if (!reading.sigla.includes(siglum)) reading.sigla.push(siglum);
    reading.versions.push(version);
    readings.set(key, reading);
  });
  return { readings: [...readings.values()], cells };
}

function joinCells(columns: readonly Column[], version: number): Span | null {
  const spans = columns.flatMap(({ cells }) => cells[version] ?? []);
  return spans.length > 0 ? { start: spans[0]!.start, end: spans.at(-1)!.end } : null;
}

/** The version prints words at the place, or both before and after it. */
function spans(statement: Statement, version: number, columns: readonly Column[]): boolean {
  const at = statement.columns.indexOf(columns[0]!);
  const until = statement.columns.indexOf(columns.at(-1)!);
  const prints = (column: Column) => column.cells[version] !== null;
  if (columns.some(prints)) return true;
  return statement.columns.slice(0, at).some(prints) && statement.columns.slice(until + 1).some(prints);
}

/** Brackets and commas alone are no other wording to speak of. */
function differInLetters(readings: readonly Reading[]): boolean {
  const letters = readings.map(
    ({ words }) =>
      words
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? '',
  );
  return new Set(letters).size > 1;
}
