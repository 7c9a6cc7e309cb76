import type { Reading } from '../attribution/reading.ts';
import type { Name } from './find-names.ts';
import { toHeirKey, toKey } from './name-key.ts';

/**
 * The keys of the names of an article. A son with the name of his father has a key of his own where the father is named as
 * well: `Odo Finch Jr.` and `Finch Jr.` → `odo finch jr`, beside `Odo Finch`, or beside `President Finch`.
 */
export function keysOf(reading: Reading, names: readonly Name[]): string[] {
  const keys = names.map(({ text }) => toKey(text));
  const heirs = new Map<string, string>();
  for (const [index, { text }] of names.entries()) {
    const heir = toHeirKey(text);
    const key = keys[index] ?? '';
    if (heir === null || !key.includes(' ') || heirs.has(heir) || !hasFather(reading, names, keys, key))
      continue;
    const [first = '', last = ''] = [key.split(' ')[0], key.split(' ').at(-1)];
    const [, letters = ''] = /\s(\S+)$/.exec(heir) ?? [];
    for (const form of [heir, `${first} ${letters}`, `${last} ${letters}`]) heirs.set(form, heir);
  }
  if (heirs.size === 0) return keys;
  return names.map(({ text }, index) => heirs.get(toHeirKey(text) ?? '') ?? keys[index] ?? '');
}

/** Somebody else of the whole name, or who is president by the surname where the son has no office. */
function hasFather(reading: Reading, names: readonly Name[], keys: readonly string[], key: string): boolean {
  const surname = key.split(' ').at(-1);
  const same = names.filter((_, index) => keys[index] === key);
  if (same.some(({ text }) => toHeirKey(text) === null)) return true;
  const officer = ({ title }: Name) => title !== null;
  return (
    !same.some(officer) &&
    names.some(
      ({ title }, index) =>
        keys[index] === surname &&
        reading.tokens[(title?.last ?? 0) - 1]?.lower === 'president' &&
        title !== null,
    )
  );
}
