import { genderOfFirstName, isFirstName } from '../sentences/first-names.ts';
import { inSmallLetters } from '../text/in-small-letters.ts';
import { particles } from './name-run.ts';

/** `ANN O’NEIL` → `Ann O’Neil`, as a person’s name is written elsewhere; any other name as it is. */
export function personInSmallLetters(name: string): string {
  // Most names have small letters.
  if (/\p{Ll}/u.test(name)) return name;
  const [first = '', ...rest] = name.split(' ');
  const isGiven = isFirstName(first) || genderOfFirstName(first) !== 'unknown';
  if (rest.length === 0 || first.length < 2 || !isGiven) return name;
  return [
    inSmallLetters(first),
    ...rest.map((word) => (particles.has(word.toLowerCase()) ? word.toLowerCase() : inSmallLetters(word))),
  ].join(' ');
}
