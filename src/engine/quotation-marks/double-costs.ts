/**
 * In: a double mark or a guillemet. Out: the cost of each role.
 * `a 6" pipe`: `none` costs 1, because a digit stands before it; `“` costs 3 more to close than to open.
 */

import type { Mark } from './find-marks.ts';
import { closeFit, openFit } from './fit.ts';
import { beginsAnew } from './lost-breaks.ts';
import { opensTag } from './opens-tag.ts';
import type { ParagraphStyle, RoleCosts } from './role-costs.ts';

/** A directed mark used the wrong way round: `a fascist?“ he asked`. */
const wrongWay = 3;
const afterDigit = 1;
const stray = 7;
const likely = -2.5;
const anew = 3;
const longestGap = 3;

export function doubleCosts(mark: Mark, text: string, style: ParagraphStyle): RoleCosts {
  const none = measureCost(mark, text);
  if (mark.family === 'guillemet') return { ...guillemetCosts(mark), none: stray, again: 0 };
  const [toOpen, toClose] = directionCosts(mark.character, style);
  const [glueOpens, glueCloses] = glueCosts(mark, text);
  return {
    open: openFit(mark) + toOpen + glueOpens,
    close: closeFit(mark) + toClose + glueCloses,
    none,
    again: beginsAnew(text, mark) ? anew : 0,
  };
}

/**
 * A comma and no space, or spaces on both sides, say little: what tells is whether the words after it say who spoke.
 * `She said,"We` opens, `We sail,"she said` closes.
 */
function glueCosts(mark: Mark, text: string): [open: number, close: number] {
  const isSpaced = mark.before === 'space' && mark.after === 'space';
  if (mark.character !== '"' || (!isSpaced && (mark.before !== 'stop' || mark.after !== 'word')))
    return [0, 0];
  const before = text.slice(Math.max(0, mark.at - longestGap), mark.at).trimEnd();
  if (!/[,:]['’]?$/.test(before)) return [0, 0];
  return opensTag(text.slice(mark.at + 1, mark.at + 200)) ? [0, likely] : [likely, 0];
}

/** Feet and inches need no digit to be told apart: `6’2”`, `6' 2"`; `a 6" pipe` may be the end of a quotation. */
function measureCost(mark: Mark, text: string): number {
  if (!'"”'.includes(mark.character)) return stray;
  const previous = text[mark.at - 1] ?? '';
  if (previous < '0' || previous > '9') return stray;
  const isInches = /\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, mark.at - 6), mark.at));
  return isInches ? 0 : afterDigit;
}

/** Spaces beside guillemets say nothing: `« non »`. */
function guillemetCosts(mark: Mark): { open: number; close: number } {
  const opens = '«‹'.includes(mark.character);
  return { open: opens ? 0 : wrongWay, close: opens ? wrongWay : 0 };
}

function directionCosts(character: string, style: ParagraphStyle): [toOpen: number, toClose: number] {
  if (character === '„') return [0, 2 * wrongWay];
  if ('“‟‘`'.includes(character)) return style.lowHigh ? [1, 0] : [0, wrongWay];
  if ('”’'.includes(character)) return [wrongWay, 0];
  return [0, 0];
}
