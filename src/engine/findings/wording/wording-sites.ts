/**
 * In: a statement. Out: the places where its versions have different words, each with who prints what:
 * [would (A), will (B, D)]. Neighbouring places with at most two equal words between them are one place:
 * National Crime Agency / NCA [National Crime Agency].
 */
import type { Span } from '../../../schemas/span.ts';
import type { Column, Statement } from '../../../schemas/statement.ts';
import type { FindingContext } from '../context.ts';
import { withoutCutEdges } from './at-cut-edges.ts';
import { withWholeBrackets } from './whole-brackets.ts';
import { withoutAlike } from './without-alike.ts';
import { withoutCards } from './without-cards.ts';

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
  const clear = {
    ...statement,
    columns: withoutCards(withoutCutEdges(statement, context), statement, context),
  };
  return joinColumns(clear, context)
    .map((columns) => toSite(columns, clear, context))
    .filter(({ readings }) => readings.length > 1 && differInLetters(readings));
}

const bridge = 2; // So many equal words between two differences make one phrase of them.
/** A difference of so many words is a place by itself. */
const longest = 6;

/** Columns with nothing between them are two places already. */
function joinColumns(statement: Statement, context: FindingContext): Column[][] {
  const sites: Column[][] = [];
  let between: Column[] = [];
  for (const column of statement.columns) {
    if (column.kind !== 'wording' || isPunctuation(column, statement, context)) between.push(column);
    else if (sites.length > 0 && areOnePhrase(between, column, statement, context)) {
      sites.at(-1)!.push(...between, column);
      between = [];
    } else {
      sites.push([column]);
      between = [];
    }
  }
  return sites;
}

/** A comma or a stop alone: “lifestyle, without” and “lifestyle in”. */
function isPunctuation(column: Column, statement: Statement, context: FindingContext): boolean {
  const { versions } = statement;
  const printed = column.cells.flatMap((cell, at) =>
    cell ? [context.text({ siglum: versions[at]!.siglum, ...cell }).toLowerCase()] : [],
  );
  const isEverywhere = column.cells.every((cell, at) => cell || !spans(statement, at, [column]));
  return isEverywhere && new Set(printed.map((text) => text.replace(/[.,;:]$/u, ''))).size === 1;
}

/** A few equal words between two differences, neither of them long, and no version that begins or ends there. */
function areOnePhrase(
  between: readonly Column[],
  column: Column,
  statement: Statement,
  context: FindingContext,
): boolean {
  const { columns } = statement;
  const [from, to] = [columns.indexOf(between[0]!), columns.indexOf(column)];
  const isCut = statement.versions.some((_, version) => {
    const prints = (part: readonly Column[]) => part.some(({ cells }) => cells[version]);
    if (!prints(columns.slice(from - 1, to + 1))) return false;
    return !prints(columns.slice(0, from)) || !prints(columns.slice(to));
  });
  const counted = (of: Column) => Math.max(...wordsIn(of, statement, context));
  if (between.length === 0 || isCut || counted(column) >= longest) return false;
  return between.reduce((sum, one) => sum + counted(one), 0) <= bridge;
}

function wordsIn({ cells }: Column, { versions }: Statement, context: FindingContext): number[] {
  return cells.map((cell, at) =>
    cell ? context.text({ siglum: versions[at]!.siglum, ...cell }).split(/\s+/u).length : 0,
  );
}

/** Versions that end before this place or start after it say nothing about it. */
function toSite(columns: readonly Column[], statement: Statement, context: FindingContext): WordingSite {
  const told = [...statement.versions.keys()].filter(
    (version) => statement.versions[version]!.context !== 'comment' && spans(statement, version, columns),
  );
  const textOf = (version: number) => context.article(statement.versions[version]!.siglum).text;
  const whole = statement.versions.map((own, version) => {
    const cell = joinCells(columns, version);
    return cell && withWholeBrackets(cell, own, textOf(version));
  });
  // A name between two differences of its brackets belongs to the place.
  const cells = columns.length > 1 ? whole : withoutAlike(whole, told, textOf);
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
