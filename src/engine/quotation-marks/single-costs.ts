/**
 * In: a single mark. Out: the cost of each role; most single marks are apostrophes.
 * `the teachers’ union`: `none` costs 1 (a plural possessive), `close` 0, so that it closes only where
 * something is open and no better closing mark follows.
 */
import { startsUpper } from '../text/letter-case.ts';
import { leadingElision, trailingElision } from './elisions.ts';
import type { Mark } from './find-marks.ts';
import { closeFit, openFit } from './fit.ts';
import type { RoleCosts } from './role-costs.ts';

const wrongWay = 2.5;
/** Single marks open a little less readily than double ones. */
const reluctance = 0.4;

export function singleCosts(mark: Mark, text: string): RoleCosts {
  if (mark.before === 'word' && mark.after === 'word') return insideWord(mark, text);
  const before = text.slice(Math.max(0, mark.at - 12), mark.at);
  const after = text.slice(mark.at + 1, mark.at + 12);
  const elided = mark.before !== 'word' && leadingElision.test(after);
  const open =
    openFit(mark) + reluctance + (elided ? wrongWay : 0) + ('’‛'.includes(mark.character) ? wrongWay : 0);
  const close = closeFit(mark) + ('‘`‚'.includes(mark.character) ? wrongWay : 0);
  return { open, close, none: apostropheCost(mark, before, after, elided), again: 0 };
}

/** `don’t`, `O’Neill`; but `the ‘Big Six’s’ plan` and `‘Scandal’s star` close before the s. */
function insideWord(mark: Mark, text: string): RoleCosts {
  const possessive = /^.s(?!\p{L})/u.test(text.slice(mark.at, mark.at + 3));
  const touching = mark.afterAt > mark.at + 1 || mark.beforeAt < mark.at - 1;
  if (touching) return { open: openFit(mark), close: closeFit(mark), none: 3, again: 0 };
  return { open: 8, close: possessive ? 3.5 : 8, none: 0, again: 0 };
}

function apostropheCost(mark: Mark, before: string, after: string, elided: boolean): number {
  if (elided) return 0.2;
  if (mark.before === 'word') return trailingCost(before);
  if (mark.before === 'stop') return /^s(?!\p{L})/u.test(after) ? 0.5 : 6;
  if (mark.after !== 'word') return mark.before === 'space' && mark.after === 'space' ? 0.5 : 6;
  if (mark.character === '’') return 0.3;
  return startsUpper(after) ? 6 : 4;
}

function trailingCost(before: string): number {
  if (/\d$/.test(before)) return 0.5;
  if (/[szx]$/i.test(before)) return 1;
  return trailingElision.test(before) ? 1.2 : 3.5;
}
