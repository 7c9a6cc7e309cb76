/**
 * In: the columns that the versions in conflict share. Out: the stretch of the first of them that tells readers which words
 * are meant.
 */
import type { Span } from '../../../schemas/span.ts';
import type { Column } from '../../../schemas/statement.ts';

/** Characters; fewer do not tell readers which words are meant. */
const leastAlike = 20;

/** The longest stretch that all versions print in the same words, one after the other; all of it where they part too often. */
export function findAlike(
  columns: readonly Column[],
  all: readonly Column[],
  version: number,
  isAlike: (column: Column) => boolean,
): Span {
  const cells = columns.map(({ cells }) => cells[version]!);
  const whole = { start: cells[0]!.start, end: cells.at(-1)!.end };
  const runs: Span[] = [];
  const alike = columns.map(isAlike);
  const places = columns.map((column) => all.indexOf(column));
  alike.forEach((holds, at) => {
    if (!holds) return;
    if (alike[at - 1] && places[at - 1] === places[at]! - 1) runs.at(-1)!.end = cells[at]!.end;
    else runs.push({ ...cells[at]! });
  });
  const [longest] = runs.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest && longest.end - longest.start >= leastAlike ? longest : whole;
}
