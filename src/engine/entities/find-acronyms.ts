import type { Reading } from '../sentences/reading.ts';
import { fieldOf } from './field-of.ts';
import type { Name } from './find-names.ts';
import { firstOfDefined } from './join-defined.ts';
import { particles } from './name-run.ts';

/**
 * Acronym → the long name it stands for, both as keys (lower case, no stops).
 * `Internet Watch Foundation (IWF)` or the two anywhere in the article → `iwf` → `internet watch foundation`.
 */
export function findAcronyms(reading: Reading, names: readonly Name[]): Map<string, string> {
  const acronyms = findDefined(reading, names);
  const plain = names.map(({ text }) => text.replaceAll('.', ''));
  const short = new Set(plain.filter((text) => acronym.test(text)).map((text) => text.toLowerCase()));
  if (short.size === 0) return acronyms;
  for (const [index, name] of names.entries()) {
    if (name.last - name.first === 1 || acronym.test(plain[index]!)) continue;
    for (const key of toInitials(reading, name)) if (short.has(key)) acronyms.set(key, toLongKey(name.text));
  }
  return acronyms;
}

const acronym = /^\p{Lu}(?:&|[\p{Lu}\p{Ll}]{0,5})\p{Lu}$/u;

/** What stands in brackets right behind the long name: `Action on Tides (Aot)`. */
function findDefined({ tokens }: Reading, names: readonly Name[]): Map<string, string> {
  const defined = names.filter(({ core, last }) => firstOfDefined(tokens, last + 1) === core);
  return new Map(defined.map(({ last, text }) => [tokens[last + 1]!.lower, toLongKey(text)]));
}

/** `tb` of `Tarn Board`; `hbr` too of `Hamid bin Rashid`, `aoc` of `Ada Orrin-Cole`, `dot` of `Department of Tides`, `tad` of `Department of Tides and Drains`. */
function toInitials(reading: Reading, name: Name): string[] {
  const words = reading.tokens.slice(name.core, name.last);
  const capitals = words.filter(({ text }) => /^(?:\p{Lu}|&$)/u.test(text)).map(({ lower }) => lower);
  const all = words.map(({ lower }) => lower);
  const isHyphened = words.some(({ text }) => /\p{Ll}-\p{Lu}/u.test(text));
  const cut = isHyphened ? all.flatMap((word) => word.split('-')) : all;
  const isJoined = all.some((word) => particles.has(word) || word === 'of');
  const forms = [capitals, ...(isHyphened || isJoined ? [cut] : []), ...fieldOf(capitals)];
  return forms.map((parts) => parts.map((word) => word[0]).join(''));
}

function toLongKey(text: string): string {
  return text.toLowerCase().replace(/[.’']/g, '').trim();
}
