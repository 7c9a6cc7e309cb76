import type { Reading } from '../sentences/reading.ts';
import { firstWord, lastWord } from '../text/end-words.ts';
import type { Name } from './find-names.ts';
import { toKeys } from './name-key.ts';

interface Keyed {
  name: Name;
  key: string;
  heir: string | null;
}

/**
 * The keys of the names of an article. A son with the name of his father has a key of his own where the father is named as
 * well: `Odo Finch Jr.` and `Finch Jr.` → `odo finch jr`, beside `Odo Finch`, or beside `President Finch`.
 */
export function keysOf(reading: Reading, names: readonly Name[]): string[] {
  const keyed = names.map((name) => ({ name, ...toKeys(name.text) }));
  // Most articles name no son.
  if (keyed.every(({ heir }) => heir === null)) return keyed.map(({ key }) => key);
  const byKey = Map.groupBy(keyed, ({ key }) => key);
  const heirs = new Map<string, string>();
  for (const { key, heir } of new Map(keyed.map((one) => [one.heir, one])).values()) {
    if (heir === null || !key.includes(' ') || !hasFather(reading, key, byKey)) continue;
    const [first, last] = [firstWord(key), lastWord(key)];
    const [, letters = ''] = /\s(\S+)$/.exec(heir) ?? [];
    for (const form of [heir, `${first} ${letters}`, `${last} ${letters}`]) heirs.set(form, heir);
  }
  return keyed.map(({ key, heir }) => heirs.get(heir ?? '') ?? key);
}

/** Somebody else of the whole name, or who is president by the surname where the son has no office. */
function hasFather(reading: Reading, key: string, byKey: ReadonlyMap<string, readonly Keyed[]>): boolean {
  const same = byKey.get(key) ?? [];
  if (same.some(({ heir }) => heir === null)) return true;
  if (same.some(({ name }) => name.title !== null)) return false;
  const namesakes = byKey.get(lastWord(key)) ?? [];
  return namesakes.some(
    ({ name: { title } }) => title !== null && reading.tokens[title.last - 1]?.lower === 'president',
  );
}
