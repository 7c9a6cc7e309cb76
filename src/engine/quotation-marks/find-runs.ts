/**
 * In: the marks of a paragraph as read. Out: the outermost runs between marks; a side without a mark is null.
 * `“He said ‘no’ again.” It ended.”` gives two runs: the first closed, the second without an opening mark.
 */
import type { ReadMark } from './read-marks.ts';

export interface Run {
  open: ReadMark['mark'] | null;
  close: ReadMark['mark'] | null;
  /** Where an unclosed run must end, and an unopened one must begin: the next and the last mark's edge. */
  limit: number | null;
  /** Why it is left open on purpose, if so: speech goes on in the next paragraph. */
  goesOn: GoesOn | null;
}

export type GoesOn = 'next paragraph opens again' | 'breaks are lost' | 'a break may be lost';

/** `reopens`: why a mark that opens within the words before may be where a paragraph began. */
export function findRuns(
  read: readonly ReadMark[],
  nextOpens: boolean,
  reopens: (mark: ReadMark['mark']) => GoesOn | null,
): Run[] {
  const runs: Run[] = [];
  let open: ReadMark['mark'] | null = null;
  let lastEdge: number | null = null;
  for (const { mark, role, from, to } of read) {
    if (role === 'none') continue;
    if (role === 'open' && to.length === 1) {
      if (open) runs.push({ open, close: null, limit: mark.at, goesOn: reopens(mark) });
      open = mark;
    } else if (role === 'close' && to === '') {
      if (from === '' && mark.family === 'double') lastEdge = dropInner(runs, lastEdge);
      runs.push({ open: from === '' ? null : open, close: mark, limit: lastEdge, goesOn: null });
      open = null;
    }
    lastEdge = mark.at + 1;
  }
  if (open)
    runs.push({ open, close: null, limit: null, goesOn: nextOpens ? 'next paragraph opens again' : null });
  return runs;
}

/** Single marks before a double mark that nothing opened stood inside its words: `she told me: ‘No.’”`. */
function dropInner(runs: Run[], edge: number | null): number | null {
  if (runs.at(-1)?.open?.family !== 'single') return edge;
  while (runs.at(-1)?.open?.family === 'single') runs.pop();
  const last = runs.at(-1);
  return last?.close ? last.close.at + 1 : null;
}
