import { isFirstName } from '../sentences/first-names.ts';

/**
 * Surnames alone, with a title before them or before a verb of saying, that are a misprint of the one surname they resemble → the full name, as keys.
 * `Mr Orrieth` after `David Orreith`, `Ms Marott` after `Ida Marrot`: the same letters, turned about or doubled;
 * `Tavio` after `Juan Tavios`.
 */
export function findMisspelt(
  keys: readonly string[],
  alone: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const meantAlone = [...alone].filter((key) => key.length >= shortest - 1 && !isFirstName(key));
  if (meantAlone.length === 0) return none;
  const full = new Map<string, string | null>();
  const printed = new Set<string>();
  for (const key of new Set(keys)) {
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if (surname === key || surname.length < shortest) continue;
    printed.add(surname);
    const letters = lettersOf(surname);
    full.set(letters, full.has(letters) && full.get(letters) !== key ? null : key);
  }
  const found = new Map<string, string>();
  for (const key of meantAlone) {
    if (printed.has(key)) continue;
    const owner = key.length < shortest ? null : full.get(lettersOf(key));
    const longer = printed.has(`${key}s`) ? full.get(lettersOf(`${key}s`)) : null;
    const meant = owner ?? longer;
    if (meant) found.set(key, meant);
  }
  return found;
}

const none: ReadonlyMap<string, string> = new Map();

/** Letters; shorter names differ by less and mean somebody else. */
const shortest = 6;

/** The letters of a word, each once, in order, after its first. */
function lettersOf(word: string): string {
  return word.slice(0, 1) + [...new Set(word.slice(1))].sort().join('');
}
