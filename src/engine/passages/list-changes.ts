import type { Change } from '../../schemas/passage.ts';
import type { Span } from '../../schemas/span.ts';
import { startOfTouching } from '../text/start-of-touching.ts';
import type { AlignedWords } from './align-pair.ts';
import { type Between, compareBetween } from './compare-between.ts';
import { comparePrintings } from './compare-printings.ts';
import type { WordRun } from './word-run.ts';

export interface ComparedSpans {
  readonly a: Span;
  readonly b: Span;
  /** In the order of both sides. */
  readonly changes: readonly Change[];
}

/**
 * From aligned words to characters: the span on each side, with the marks that belong to it, and every
 * place where they differ but for line ends. Outside the changes both sides print the same.
 */
export function listChanges(aligned: AlignedWords, a: WordRun, b: WordRun): ComparedSpans {
  const head = compareRim(a, rimBefore(a, aligned.a[0]), b, rimBefore(b, aligned.b[0]), 'end');
  const tail = compareRim(a, rimAfter(a, aligned.a[1]), b, rimAfter(b, aligned.b[1]), 'start');
  return {
    a: { start: head.a.start, end: tail.a.end },
    b: { start: head.b.start, end: tail.b.end },
    changes: [...head.changes, ...compareInside(aligned, a, b), ...tail.changes],
  };
}

function compareInside(aligned: AlignedWords, a: WordRun, b: WordRun): Change[] {
  const changes: Change[] = [];
  let [atA, atB] = [aligned.a[0], aligned.b[0]];
  const compareUpTo = (nextA: number, nextB: number) => {
    const betweenA = between(a, aligned.a, atA, nextA);
    const betweenB = between(b, aligned.b, atB, nextB);
    changes.push(...compareBetween(a, betweenA, b, betweenB));
  };
  for (const run of aligned.equal) {
    for (let k = 0; k < run.length; k++) {
      compareUpTo(run.a + k, run.b + k);
      const change = comparePrintings(a, run.a + k, b, run.b + k);
      if (change) changes.push(change);
      [atA, atB] = [run.a + k + 1, run.b + k + 1];
    }
  }
  compareUpTo(aligned.a[1], aligned.b[1]);
  return changes;
}

/** The text from the word before `from` to the word `to`, inside the range. */
function between(run: WordRun, [first, last]: readonly [number, number], from: number, to: number): Between {
  return {
    start: from === first ? run.starts[first]! : run.ends[from - 1]!,
    end: to === last ? run.ends[last - 1]! : run.starts[to]!,
    words: [from, to],
  };
}

/** The signs that touch the first word. */
function rimBefore(run: WordRun, index: number): Span {
  const end = run.starts[index]!;
  const start = run.ends[index - 1] ?? 0;
  return { start: startOfTouching(run.text, start, end), end };
}

/** The signs that touch the last word. */
function rimAfter(run: WordRun, index: number): Span {
  const start = run.ends[index - 1]!;
  const end = run.starts[index] ?? run.text.length;
  return { start, end: start + /^\S*/.exec(run.text.slice(start, end))![0].length };
}

/**
 * The rim belongs to the passage where it differs by typography at most; else as much of it as is the
 * same, character by character, next to the word.
 */
function compareRim(a: WordRun, rimA: Span, b: WordRun, rimB: Span, anchor: 'start' | 'end'): ComparedSpans {
  const changes = compareBetween(a, { ...rimA, words: [0, 0] }, b, { ...rimB, words: [0, 0] });
  if (changes.every((change) => change.kind === 'typography')) return { a: rimA, b: rimB, changes };
  const one = a.text.slice(rimA.start, rimA.end);
  const other = b.text.slice(rimB.start, rimB.end);
  const length = anchor === 'start' ? commonStart(one, other) : commonEnd(one, other);
  const cut = (rim: Span) =>
    anchor === 'start'
      ? { start: rim.start, end: rim.start + length }
      : { start: rim.end - length, end: rim.end };
  return { a: cut(rimA), b: cut(rimB), changes: [] };
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
