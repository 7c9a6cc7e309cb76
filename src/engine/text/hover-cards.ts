import type { Span } from '../../schemas/span.ts';
import { stripAccents } from './strip-accents.ts';

/** A headline glued to what stands before it, and more of them; or nothing. */
const headlines = `(?:MORE\\b|(?=['‘“"]?[\\p{Lu}\\d]).{0,900}?\\bMORE\\b)`;
const names = `(?:(?:[\\p{Lu}(][\\p{L}.’')-]*|de|da|del|di|du|la|le|van|von|der|bin|al) )`;
const name = `\\p{Lu}[\\p{L}’'-]+`;

/** The last name again behind the others. */
const card = new RegExp(`(?<=(${name}) )${names}{1,6}\\1${headlines}`, 'gu');

/** The last name again, and no space before the first; `Mc` of `McTarn` is no last name. */
const glued = new RegExp(`(?<=\\s(\\p{Lu}\\p{Ll}{3,}))${names}{1,6}\\1${headlines}`, 'gu');

/** The first name again, and a last one that begins alike and is spelled otherwise. */
const misspelt = new RegExp(
  `(?<=(${name}) (?:${name} )?(\\p{Lu}\\p{L})[\\p{L}’'-]* )\\1 ${names}{0,5}\\2[\\p{L}’'-]*?\\p{Ll}(?=\\p{Lu})${headlines}`,
  'gu',
);

/** The whole name again, parted from what follows by a space. */
const spaced =
  /(?<=(\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+) )\1 (?:[\p{Lu}(][\p{L}.’')-]* ){0,4}\2 (?=[\p{Lu}\d]).{0,900}?\bMORE\b/gu;

/**
 * What pops up behind a name on some pages and is copied with it: names of related articles, which are no part of the text.
 * `Odo Finch Odo James FinchOld pier to close | Ferry late MORE said` → the span between `Odo Finch ` and ` said`.
 */
export function findHoverCards(text: string): Span[] {
  if (!text.includes('MORE')) return [];
  const plain = withoutAccents(text);
  const found = [card, glued, misspelt, spaced]
    .flatMap((shape) => [...plain.matchAll(shape)])
    .map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.filter(({ start }, i) => start >= (found[i - 1]?.end ?? 0));
}

/** Letter for letter, so that offsets hold. */
function withoutAccents(text: string): string {
  const plain = stripAccents(text);
  return plain.length === text.length ? plain : text;
}
