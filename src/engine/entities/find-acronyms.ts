import type { Reading } from '../attribution/reading.ts';
import type { Name } from './find-names.ts';
import { firstOfDefined } from './join-defined.ts';

/**
 * Acronym → the long name it stands for, both as keys (lower case, no stops).
 * `Internet Watch Foundation (IWF)` or the two anywhere in the article → `iwf` → `internet watch foundation`.
 */
export function findAcronyms(reading: Reading, names: readonly Name[]): Map<string, string> {
  const short = new Set<string>();
  const byInitials = new Map<string, string>();
  for (const name of names) {
    const plain = name.text.replaceAll('.', '');
    if (/^\p{Lu}(?:&|[\p{Lu}\p{Ll}]{0,5})\p{Lu}$/u.test(plain)) short.add(plain.toLowerCase());
    else if (name.last - name.first > 1) byInitials.set(toInitials(reading, name), toLongKey(name.text));
  }
  const acronyms = findDefined(reading, names);
  for (const key of short) {
    const long = byInitials.get(key);
    if (long !== undefined) acronyms.set(key, long);
  }
  return acronyms;
}

/** What stands in brackets right behind the long name: `Action on Tides (Aot)`. */
function findDefined({ tokens }: Reading, names: readonly Name[]): Map<string, string> {
  const defined = names.filter(({ core, last }) => firstOfDefined(tokens, last + 1) === core);
  return new Map(defined.map(({ last, text }) => [tokens[last + 1]!.lower, toLongKey(text)]));
}

function toInitials(reading: Reading, name: Name): string {
  return reading.tokens
    .slice(name.core, name.last)
    .filter((token) => /^(?:\p{Lu}|&$)/u.test(token.text))
    .map((token) => token.lower[0])
    .join('');
}

function toLongKey(text: string): string {
  return text.toLowerCase().replace(/[.’']/g, '').trim();
}
