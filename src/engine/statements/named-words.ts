/**
 * In: a quotation as words. Out: those that it prints as names: Korea, State in `Secretary of State Ada Lund is on her way
 * from North Korea`. Two sayings of one week have the names of its people and places in common.
 */
import type { Quoted } from './quoted-words.ts';

/** Words with a capital that opens no sentence. */
export function namedWords({ quotation, words }: Quoted): Set<string> {
  const named = new Set<string>();
  let opens = true;
  for (const { key, start, end } of words) {
    const printed = quotation.exact.slice(start - quotation.start, end - quotation.start);
    if (!opens && /^[^\p{L}\p{N}]*\p{Lu}/u.test(printed)) named.add(key);
    opens = /[.!?…:]["'”’»)\]]*$/u.test(printed);
  }
  return named;
}
