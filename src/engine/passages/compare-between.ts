import type { Change, TypographyKind } from '../../schemas/passage.ts';
import type { Span } from '../../schemas/span.ts';
import { isSameButLayout, readSigns, type Sign } from '../text/typography.ts';
import type { WordRun } from './word-run.ts';

/** A stretch of text between two equal words: the words in it, if any, and its signs. */
export interface Between extends Span {
  readonly words: readonly [number, number];
}

/**
 * What differs between two equal words. Signs and words that agree at both ends are set aside, the rest is
 * one change: `police and NCA [National` / `police and National` → `NCA [` / nothing.
 */
export function compareBetween(a: WordRun, betweenA: Between, b: WordRun, betweenB: Between): Change[] {
  if (a.text.slice(betweenA.start, betweenA.end) === b.text.slice(betweenB.start, betweenB.end)) return [];
  const one = readParts(a, betweenA);
  const other = readParts(b, betweenB);
  const same = (k: number, l: number) => one[k]?.key === other[l]?.key;
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(one.length - 1 - tail, other.length - 1 - tail)) tail++;
  return [
    ...one.slice(0, head).flatMap((sign, k) => compareSigns(sign, other[k]!)),
    ...compareRest(
      { ...restOf(one, head, tail, betweenA), follows: one[one.length - tail] },
      { ...restOf(other, head, tail, betweenB), follows: other[other.length - tail] },
    ),
    ...one.slice(one.length - tail).flatMap((sign, k) => compareSigns(sign, other[other.length - tail + k]!)),
  ];
}

function readParts(run: WordRun, between: Between): Sign[] {
  const parts: Sign[] = [];
  let at = between.start;
  for (let word = between.words[0]; word < between.words[1]; word++) {
    const [start, end] = [run.starts[word]!, run.ends[word]!];
    parts.push(...readSigns(run.text, at, start));
    parts.push({ key: `word ${run.ids[word]}`, text: run.text.slice(start, end), start, end });
    at = end;
  }
  return [...parts, ...readSigns(run.text, at, between.end)];
}

const kindOfSign: Record<string, TypographyKind> = { dash: 'dash', ellipsis: 'ellipsis', space: 'space' };

function compareSigns(one: Sign, other: Sign): Change[] {
  if (isSameButLayout(one.text, other.text)) return [];
  const spans = { a: { start: one.start, end: one.end }, b: { start: other.start, end: other.end } };
  return [{ ...spans, kind: 'typography', typography: kindOfSign[one.key] ?? 'marks' }];
}

interface Rest extends Span {
  readonly keys: readonly string[];
  /** The sign after it, the same on both sides. */
  readonly follows?: Sign | undefined;
}

function restOf(signs: readonly Sign[], head: number, tail: number, between: Span): Rest {
  const rest = signs.slice(head, signs.length - tail);
  const start = rest[0]?.start ?? signs[head - 1]?.end ?? between.start;
  return { start, end: rest.at(-1)?.end ?? start, keys: rest.map((sign) => sign.key) };
}

function compareRest(one: Rest, other: Rest): Change[] {
  const keys = [...one.keys, ...other.keys];
  if (keys.length === 0) return [];
  const spans = { a: { start: one.start, end: one.end }, b: { start: other.start, end: other.end } };
  const typography = keys.every((key) => key === 'space')
    ? 'space'
    : isStopBeforeClosing(one, other)
      ? 'stop before closing mark'
      : null;
  return [typography ? { ...spans, kind: 'typography', typography } : { ...spans, kind: 'wording' }];
}

/** `right,”` / `right.”` / `right”` / `right”,` */
function isStopBeforeClosing(one: Rest, other: Rest): boolean {
  const marks = [one, other].map(({ keys }) => keys.filter((key) => key === 'mark').length);
  const others = [one, other].map(({ keys }) => keys.filter((key) => key !== 'mark'));
  return (
    marks[0] === marks[1] &&
    (marks[0]! > 0 || one.follows?.key === 'mark') &&
    others.every((rest) => rest.length <= 1 && rest.every((key) => key === ',' || key === '.'))
  );
}
