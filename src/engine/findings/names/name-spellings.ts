/** In: two first names, folded. Out: whether they are one name in two spellings, or one short for the other. */
import { isShortFor } from '../../data/short-first-names.ts';
import { genderOfFirstName } from '../../sentences/first-names.ts';
import { editDistance } from '../../text/edit-distance.ts';

/** Letters: of shorter names one letter makes another name. */
const leastLength = 5;

/** `terence` and `terrence`, `freddie` and `freddy`: one name, of which neither is short for the other. */
export function areSpellings(a: string, b: string): boolean {
  if (toSound(a) === toSound(b)) return true;
  if (Math.min(a.length, b.length) < leastLength || a[0] !== b[0]) return false;
  return editDistance(a, b, 1) === 1 && !a.startsWith(b) && !b.startsWith(a) && areOfOneSex(a, b);
}

export function areOfOneSex(a: string, b: string): boolean {
  return new Set([a, b].map(genderOfFirstName).filter((sex) => sex !== 'unknown')).size < 2;
}

/** `Yevgeniy` and `Yevgeny`, `Dmitrii` and `Dmitri`: one name in two ways of writing it in Latin letters. */
export function toSound(name: string): string {
  return name
    .replace(/iy|yi|yy|ii|ij|ie$|y$/gu, 'i')
    .replace(/ye|je/gu, 'e')
    .replace(/ks/gu, 'x')
    .replace(/w/gu, 'v');
}

/** `Bob` and `Robert`, `Rob` and `Roberta`, `Kathy` and `Kathleen` */
export function isShortened(short: string, long: string): boolean {
  const stem = short.replace(/(?:ie|ey|y)$/u, '');
  return isShortFor(short, long) || long.startsWith(short) || (stem !== short && long.startsWith(stem));
}
