/**
 * In: rows of words. Out: the columns of the word table, neighbours of one kind joined: a run of words that
 * all versions print alike is one `same` column, a place where they differ one `wording` column; two where it
 * goes over from one piece of a speech to the next.
 */
import type { Column } from '../../schemas/statement.ts';
import { readSigns } from '../text/typography.ts';
import { withoutUnseen } from '../text/unseen-signs.ts';
import type { WordRow } from './collate-words.ts';

const namedSigns = new Set(['mark', 'dash', 'ellipsis']);

type Kind = Column['kind'];
interface Part {
  kind: Kind;
  printed: string;
  rows: WordRow[];
}

/** `text(i)` is the source text of version i. */
export function toColumns(rows: readonly WordRow[], text: (version: number) => string): Column[] {
  const extents = versionExtents(rows);
  const parts: Part[] = [];
  rows.forEach((row, at) => {
    const kind = kindOf(row, at, extents, text);
    const printed = row.map((cell) => (cell ? '1' : '0')).join('');
    const before = parts.at(-1);
    const goesOn = kind === 'wording' ? !isJoint(extents, at) : before?.printed === printed;
    const joins = before?.kind === kind && goesOn;
    if (before && joins) before.rows.push(row);
    else parts.push({ kind, printed, rows: [row] });
  });
  return parts.map(({ kind, rows: joined }) => ({ kind, cells: joinCells(joined) }));
}

interface Extent {
  first: number;
  last: number;
}

/** The first and last row that each version prints. */
function versionExtents(rows: readonly WordRow[]): Extent[] {
  const size = rows[0]?.length ?? 0;
  return Array.from({ length: size }, (_, version) => ({
    first: rows.findIndex((row) => row[version] !== null),
    last: rows.findLastIndex((row) => row[version] !== null),
  }));
}

/** One version ends before the row and another begins with it: two pieces of a speech, and two places of the table. */
function isJoint(extents: readonly Extent[], at: number): boolean {
  return extents.some(({ last }) => last === at - 1) && extents.some(({ first }) => first === at);
}

/** A version says nothing about rows before its first word or after its last. */
function kindOf(
  row: WordRow,
  at: number,
  extents: readonly Extent[],
  text: (version: number) => string,
): Kind {
  const inside = extents.flatMap(({ first, last }, version) => (at >= first && at <= last ? [version] : []));
  const cells = inside.map((version) => row[version] ?? null);
  if (cells.some((cell) => cell === null)) return 'wording';
  if (new Set(cells.map((cell) => cell?.key)).size > 1) return 'wording';
  const raw = inside.map((version) =>
    withoutUnseen(text(version).slice(row[version]!.start, row[version]!.end)),
  );
  if (new Set(raw).size === 1) return 'same';
  const opens = inside.some((version) => at === extents[version]!.first);
  const closes = inside.some((version) => at === extents[version]!.last);
  const plain = new Set(raw.map((word) => plainForm(word, opens, closes)));
  return plain.size === 1 ? 'typography' : 'wording';
}

/**
 * Without what the closed list of typography names: marks, dashes, ellipses, and the first capital or the last stop
 * where a version opens or closes at this word.
 */
function plainForm(raw: string, opens: boolean, closes: boolean): string {
  const joined = raw.replace(/[-‐‑][ \t]*\r?\n[ \t]*/gu, '');
  const signs = readSigns(joined, 0, joined.length).filter(({ key }) => key !== 'space');
  let plain = signs
    .map(({ key, text }) => (namedSigns.has(key) ? ` ${key} ` : text.normalize('NFKC')))
    .join('');
  if (opens) plain = plain.replace(/\p{L}/u, (letter) => letter.toLowerCase());
  if (closes) plain = plain.replace(/[.,;:]$/u, '');
  return plain;
}

function joinCells(rows: readonly WordRow[]): Column['cells'] {
  const size = rows[0]?.length ?? 0;
  return Array.from({ length: size }, (_, version) => {
    const words = rows.flatMap((row) => row[version] ?? []);
    return words.length > 0 ? { start: words[0]!.start, end: words.at(-1)!.end } : null;
  });
}
