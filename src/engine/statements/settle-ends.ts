// In: rows of words. Out: the same rows, where other words at the beginning or the end of a version stand beside those
// of the sentence that they replace: “We won’t be bought” against “The crew will not be bought” is We won’t / The crew
// will not. An alignment leaves words out at an end at no cost, and so never sets one against another there.
import type { WordRow } from './collate-words.ts';
import { isContentWord } from './compare-words.ts';
import type { PrintedWord } from './split-words.ts';

/** More words than these, or so many more than stand in their place, are left out, not replaced. */
const mostReplaced = 6;
const mostMore = 3;

type TextOf = (version: number) => string;
type Edge = 'start' | 'end';

/** `text(i)` is the source text of version i. */
export function settleEnds(rows: readonly WordRow[], text: TextOf): WordRow[] {
  const size = rows[0]?.length ?? 0;
  let settled = [...rows];
  for (let version = 0; version < size; version++) {
    settled = settleEdge(settled, version, text, 'start');
    settled = settleEdge(settled.toReversed(), version, text, 'end').toReversed();
  }
  return settled;
}

/** At an end the rows run backwards. */
function settleEdge(rows: WordRow[], version: number, text: TextOf, edge: Edge): WordRow[] {
  const first = rows.findIndex((row) => row[version]);
  const anchor = rows.findIndex((_, at) => at >= first && isAnchor(rows, at, version));
  if (first < 0 || anchor <= first) return rows;
  const before = rows.slice(0, anchor);
  const { key } = rows[anchor]![version]!;
  const other = rows[anchor]!.findIndex(
    (cell, at) => at !== version && cell?.key === key && before.some((row) => row[at]),
  );
  if (other < 0) return rows;
  const from = findOpening(rows, other, anchor, edge === 'start', text(other));
  const own = rows.slice(first, anchor).flatMap((row) => row[version] ?? []);
  const replaced = rows.slice(from, anchor).filter((row) => row.some((cell, at) => cell && at !== version));
  const isAstray = first < from || (first > from && !isShared(rows[first]!, version));
  if (!isAstray || !isOneSentence(own, rows[anchor]![version]!, edge, text(version))) return rows;
  if (replaced.length === 0 || replaced.length > Math.min(mostReplaced, own.length + mostMore)) return rows;
  return [
    ...rows
      .slice(0, from)
      .map((row) => without(row, version))
      .filter((row) => row.some(Boolean)),
    ...setBeside(
      replaced.map((row) => without(row, version)),
      own,
      version,
    ),
    ...rows.slice(anchor),
  ];
}

/** A word that another version prints too, and no small one alone. */
function isAnchor(rows: readonly WordRow[], at: number, version: number): boolean {
  const row = rows[at]!;
  if (!isShared(row, version)) return false;
  const next = rows[at + 1];
  return isContentWord(row[version]!.key) || (next !== undefined && isShared(next, version));
}

function isShared(row: WordRow, version: number): boolean {
  const key = row[version]?.key;
  return key !== undefined && row.some((cell, at) => at !== version && cell?.key === key);
}

/** The first row of the sentence that the anchor stands in, in the words of another version. */
function findOpening(
  rows: readonly WordRow[],
  other: number,
  anchor: number,
  isForward: boolean,
  text: string,
): number {
  let from = anchor;
  for (let nearer = rows[anchor]![other]!; from > 0; from--) {
    const word = rows[from - 1]![other];
    if (word && endsSentence(isForward ? word : nearer, text)) break;
    nearer = word ?? nearer;
  }
  return from;
}

function isOneSentence(own: readonly PrintedWord[], anchor: PrintedWord, edge: Edge, text: string): boolean {
  const inner = edge === 'start' ? own : [anchor, ...own.slice(1)];
  return !inner.some((word) => endsSentence(word, text));
}

function endsSentence({ start, end }: PrintedWord, text: string): boolean {
  return /[.!?…]["'”’»)\]]*$/u.test(text.slice(start, end));
}

function without(row: WordRow, version: number): WordRow {
  return row.map((cell, at) => (at === version ? null : cell));
}

/** First beside first, the others from the last on: between them stand what one side has more of. */
function setBeside(rows: readonly WordRow[], own: readonly PrintedWord[], version: number): WordRow[] {
  const length = Math.max(rows.length, own.length);
  const pick = <T>(list: readonly T[], at: number) =>
    at === 0 ? list[0] : at > length - list.length ? list[at - length + list.length] : undefined;
  const empty: WordRow = new Array(rows[0]!.length).fill(null);
  return Array.from({ length }, (_, at) =>
    (pick(rows, at) ?? empty).map((cell, index) => (index === version ? (pick(own, at) ?? null) : cell)),
  );
}
