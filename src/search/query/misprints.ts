/**
 * In: a word as typed and another that is printed. Out: whether the one may be the other with letters wrong: `habrour`
 * for harbour, not `null` for pull.
 */

import { editDistance } from '../../engine/text/edit-distance.ts';
import { numberWords } from '../data/number-words.ts';

const shortWord = 4;
/** Letters that printers and scanners take for one another. */
const alike = ['gq', 'il', 'uv'];

/** `distance`: how many letters apart they are. */
export function mayBeMisprint(
  typed: string,
  printed: string,
  distance = editDistance(typed, printed, typosIn(typed)),
): boolean {
  if (distance > typosIn(typed)) return false;
  const sameStart = typed[0] === printed[0];
  if (distance > 1) return !numberWords.has(printed) && printed.startsWith(keptStart(typed, distance));
  if (distance === 0 || typed.length > shortWord) return true;
  const leavesOut = sameStart && (typed.length === shortWord || printed.length > typed.length);
  return leavesOut || isSwapped(typed, printed) || looksAlike(typed, printed);
}

/** Of five letters three stand where two are wrong; where three are wrong, the first does. */
function keptStart(typed: string, distance: number): string {
  if (distance > 2) return typed.slice(0, 1);
  return typed.length === shortWord + 1 ? typed.slice(0, 3) : '';
}

/** How many letters of a word may be wrong. A number has no misprints. */
export function typosIn(word: string): number {
  if (/\d/u.test(word) || numberWords.has(word) || word.length < 3) return 0;
  if (word.length <= shortWord) return 1;
  return word.length < 9 ? 2 : 3;
}

/** One letter is another that looks like it: `guit`, quit. */
export function looksAlike(typed: string, printed: string): boolean {
  if (typed.length < shortWord || typed.length !== printed.length) return false;
  const wrong = [...typed].map((_, at) => at).filter((at) => typed[at] !== printed[at]);
  const pair = wrong.map((at) => [typed[at], printed[at]].sort().join(''));
  return pair.length === 1 && alike.includes(pair[0]!);
}

function isSwapped(typed: string, printed: string): boolean {
  return [...typed].sort().join('') === [...printed].sort().join('');
}
