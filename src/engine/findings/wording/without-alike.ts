/**
 * In: what versions print at one place. Out: the same without the words that all of them begin or end with: `gate, if it
 * holds,` and `gate` differ in `if it holds,` alone.
 */
import type { Span } from '../../../schemas/span.ts';
import { foldWords } from '../../text/fold.ts';

/** `told`: the versions that print words there or around it; where one of them has none there, nothing is alike. */
export function withoutAlike(
  cells: readonly (Span | null)[],
  told: readonly number[],
  textOf: (version: number) => string,
): (Span | null)[] {
  if (told.some((version) => cells[version] && isMarked(textOf(version), cells[version]))) return [...cells];
  const words = told.map((version) => {
    const cell = cells[version];
    return cell ? foldWords(textOf(version), cell.start, cell.end) : [];
  });
  const shortest = Math.min(...words.map(({ length }) => length));
  const isAlike = (at: number) => new Set(words.map((own) => own.at(at)?.folded)).size === 1;
  let start = 0;
  while (start < shortest && isAlike(start)) start++;
  let end = 0;
  while (end < shortest - start && isAlike(-1 - end)) end++;
  if (start + end === 0) return [...cells];
  return cells.map((cell, version) => {
    const own = words[told.indexOf(version)];
    if (!cell || !own) return cell;
    const [first, last] = [own[start], own.at(-1 - end)];
    if (!first || !last || own.length <= start + end) return null;
    return { start: start > 0 ? first.start : cell.start, end: end > 0 ? last.end : cell.end };
  });
}

/** An ellipsis or a bracket says that something was done to the words beside it. */
function isMarked(text: string, { start, end }: Span): boolean {
  return /…|\.\s?\.|[[\]()]/u.test(text.slice(start, end));
}
