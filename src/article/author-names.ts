import { isOutlet } from '../engine/entities/is-outlet.ts';
import { inSmallLetters } from '../engine/text/in-small-letters.ts';

/** An author as a citation needs it: a person's names apart, or the words as the file prints them. */
export type AuthorName = { given: string; family: string } | { printed: string };

const notPersons =
  /\b(agency|agencies|associates?|bureau|columnist|correspondent|desk|editors?|editorial|group|journal|magazine|media|network|news|newsroom|online|post|press|radio|reporters?|service|staff|team|times|tv|wire|writers?)\b/i;
const nameWord = /^\p{Lu}(?:[\p{L}'’-]*|\.)$/u;

/**
 * The authors that a byline names. Names are turned round only where every part is plainly a
 * person's: two or three words with a capital, none an institution's. A name in capitals gets small letters. All
 * else stays as printed.
 *
 * `Ann Bell and Jo Gray` gives two persons; `Staff and agencies` and `Ann Bell, Health Editor` stay whole.
 */
export function authorNames(byline: string): AuthorName[] {
  const parts = partsOf(byline);
  const persons = parts.flatMap((part) => toPerson(part) ?? []);
  return persons.length === parts.length && persons.length > 0 ? persons : [{ printed: byline }];
}

/** An author as machines are told: a house, an agency or a desk, only where the byline names no person. */
interface Bylined {
  name: string;
  isPerson: boolean;
}

/**
 * The authors that a byline names, one by one. What stands beside persons and is a role or a desk is left out; a part
 * that is no full name leaves the byline whole.
 *
 * `Ann Bell, Health Editor` gives one person, `Ann Bell`; `Staff and agencies` one organisation, as printed.
 */
export function authorsOf(byline: string): Bylined[] {
  const parts = partsOf(byline);
  const persons = parts.filter((part) => !notPersons.test(part) && !isOutlet(part));
  if (persons.length === 0) return [{ name: byline, isPerson: false }];
  if (persons.some((part) => !part.includes(' '))) return [{ name: byline, isPerson: true }];
  return persons.map((part) => {
    const person = toPerson(part);
    return { name: person ? `${person.given} ${person.family}` : part, isPerson: true };
  });
}

function partsOf(byline: string): string[] {
  return byline
    .split(/\s*(?:,|;|&|\band\b)\s*/i)
    .map((part) => part.trim())
    .filter(Boolean);
}

function toPerson(part: string): Exclude<AuthorName, { printed: string }> | null {
  const words = part.split(/\s+/);
  if (words.length < 2 || words.length > 3 || notPersons.test(part)) return null;
  if (!words.every((word) => nameWord.test(word)) || words.at(-1)!.length < 2) return null;
  const [given, family] = [words.slice(0, -1).join(' '), words.at(-1)!];
  return /\p{Ll}/u.test(part)
    ? { given, family }
    : { given: inSmallLetters(given), family: inSmallLetters(family) };
}

/** `Ann Mary-Lou` is `A. M.-L.` */
export function initialsOf(given: string): string {
  return given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${part.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');
}
