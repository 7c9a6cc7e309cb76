/**
 * In: a mark with its neighbours. Out: how badly they fit an opening or a closing mark; 0 is a perfect fit.
 * `space“word` opens, `word”space` closes; between two dashes a straight mark may do either.
 */
import type { Mark } from './find-marks.ts';
import type { Neighbour } from './neighbour.ts';

type Table = Readonly<Record<Neighbour, number>>;

const openAfter: Table = { space: 0, bracket: 0, dash: 0, ellipsis: 1, stop: 3, word: 5 };
const openBefore: Table = { word: 0, bracket: 0, ellipsis: 0, dash: 0.5, stop: 3, space: 4 };
const closeAfter: Table = { word: 0, stop: 0, ellipsis: 0, dash: 0.3, bracket: 3, space: 3 };
const closeBefore: Table = { space: 0, stop: 0, dash: 0, ellipsis: 0, bracket: 1, word: 3 };

export function openFit(mark: Mark): number {
  return openAfter[mark.before] + openBefore[mark.after];
}

export function closeFit(mark: Mark): number {
  return closeAfter[mark.before] + closeBefore[mark.after];
}
