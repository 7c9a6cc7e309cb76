/**
 * In: rows of words. Out: the same rows, where other words at the beginning or the end of a version stand beside those
 * of the sentence that they replace: “We won’t be bought” against “The crew will not be bought” is We won’t / The crew
 * will not. An alignment leaves words out at an end at no cost, and so never sets one against another there.
 */
import { closedClassWords } from '../data/common-words.ts';
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
  const joint = findJoint(rows, first, version);
  if (!joint) return rows;
  const { anchor, other, mates } = joint;
  const from = findOpening(rows, other, anchor, edge === 'start', text(other));
  const isMoved = (at: number) => at === version || mates.includes(at);
  const own = rows.slice(first, anchor).filter((row) => row[version]);
  const replaced = rows.slice(from, anchor).filter((row) => row.some((cell, at) => cell && !isMoved(at)));
  const left = rows.slice(from, first).flatMap((row) => row[other]?.key ?? []);
  const isAstray =
    first < from ||
    (first > from && (!isPrinted(rows[first]!, isMoved) || own.some((row) => isLeft(row[version]!, left))));
  const words = own.map((row) => row[version]!);
  if (!isAstray || !isOneSentence(words, rows[anchor]![version]!, edge, text(version))) return rows;
  if (replaced.length === 0 || replaced.length > Math.min(mostReplaced, own.length + mostMore)) return rows;
  return [
    ...rows
      .slice(0, from)
      .map((row) => without(row, isMoved))
      .filter((row) => row.some(Boolean)),
    ...setBeside(
      replaced.map((row) => without(row, isMoved)),
      own.map((row) => without(row, (at) => !isMoved(at))),
    ),
    ...rows.slice(anchor),
  ];
}

interface Joint {
  /** The row where a version with other words before it prints the same. */
  anchor: number;
  other: number;
  /** Versions that print the very words that stand before it. */
  mates: number[];
}

/** Null where another version has only some of the words before it. */
function findJoint(rows: readonly WordRow[], first: number, version: number): Joint | null {
  let mates: number[] = [];
  for (let at = first; at >= 0 && at < rows.length; at++) {
    const row = rows[at]!;
    if (!isAnchor(rows, at, version)) continue;
    const alike = [...row.keys()].filter((one) => one !== version && isAlike(row, one, version));
    const other = alike.find((one) => !mates.includes(one) && rows.slice(0, at).some((each) => each[one]));
    if (other !== undefined) {
      const before = rows.slice(0, at);
      const areMoved = mates.every((mate) => before.every((each) => isAlike(each, mate, version)));
      return at > first && areMoved ? { anchor: at, other, mates } : null;
    }
    if (mates.length > 0 && String(mates) !== String(alike)) return null;
    mates = alike;
  }
  return null;
}

function isAlike(row: WordRow, one: number, other: number): boolean {
  return row[one]?.key === row[other]?.key;
}

/** A telling word of those that stand before: the version has it in another order. */
function isLeft({ key }: PrintedWord, left: readonly string[]): boolean {
  return !closedClassWords.has(key) && left.includes(key);
}

function isPrinted(row: WordRow, isMoved: (version: number) => boolean): boolean {
  const key = row.find((cell, at) => cell && isMoved(at))?.key;
  return row.some((cell, at) => cell?.key === key && !isMoved(at));
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

function without(row: WordRow, isLeft: (version: number) => boolean): WordRow {
  return row.map((cell, at) => (isLeft(at) ? null : cell));
}

/** First beside first, the others from the last on: between them stand what one side has more of. */
function setBeside(rows: readonly WordRow[], own: readonly WordRow[]): WordRow[] {
  const length = Math.max(rows.length, own.length);
  const pick = (list: readonly WordRow[], at: number) =>
    at === 0 ? list[0] : at > length - list.length ? list[at - length + list.length] : undefined;
  return Array.from({ length }, (_, at) => {
    const [left, right] = [pick(rows, at), pick(own, at)];
    return (left ?? right!).map((cell, index) => cell ?? right?.[index] ?? null);
  });
}
