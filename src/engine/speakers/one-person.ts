import { isShortFor } from '../data/short-first-names.ts';
import { genderOfFirstName } from '../sentences/first-names.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldSpelling } from '../text/fold-spelling.ts';

/**
 * Whether two full names, as words of their keys, may be one person’s in two articles: `odo finch` and
 * `odo marsh finch`, `bob orrin` and `robert orrin`, `i vess` and `irma vess`, `lula da silva` and
 * `luiz inacio lula da silva`. Two that differ in a name both have are two people: `ann may lee`, `ann joy lee`.
 */
export function mayBeOnePerson(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = [one, other].map((words) => words.map(foldSpelling));
  if (short!.length > long!.length) return mayBeOnePerson(other, one);
  if (isEndOf(short!, long!)) return true;
  if (short!.at(-1) !== long!.at(-1) || !isSameFirst(one[0]!, other[0]!, short![0]!, long![0]!)) return false;
  const middle = long!.slice(1, -1);
  return short!.slice(1, -1).every((word) => middle.some((name) => isInitialOf(word, name) || name === word));
}

/** The names that a full name ends in are whole: two words at least. */
export function isEndOf(short: readonly string[], long: readonly string[]): boolean {
  const end = long.slice(-short.length);
  return short.length > 1 && short.every((word, at) => word === end[at]);
}

function isSameFirst(a: string, b: string, foldedA: string, foldedB: string): boolean {
  return foldedA === foldedB || isInitialOf(foldedA, foldedB) || isShortFor(a, b) || isShortened(a, b);
}

/** `dougie` and `douglas`, `perry` and `perrin`, `rob` and `roberto`; not `dan` and `dana`, women’s and men’s. */
function isShortened(a: string, b: string): boolean {
  const sexes = new Set([a, b].map(genderOfFirstName).filter((sex) => sex !== 'unknown'));
  return sexes.size < 2 && (begins(a, b) || begins(b, a));
}

function begins(short: string, long: string): boolean {
  const whole = short.replace(/(?:ie|ey|y)$/u, '');
  if (long === `${short}a`) return false;
  if (short.length < long.length && short.length > 2 && long.startsWith(short)) return true;
  const stems = whole === short ? [] : [whole, whole.replace(/(.)\1$/u, '$1')];
  return stems.some((stem) => stem.length > 3 && long.startsWith(stem));
}

/** One letter apart in one name, and the others alike: `rhodri masham` and `rhodri marsham`. */
export function mayBeMisprint(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || one.length !== other.length) return false;
  const apart = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at]!] as const]));
  const [pair] = apart;
  return apart.length === 1 && pair!.every((word) => word.length > 4) && editDistance(...pair!, 1) === 1;
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}
