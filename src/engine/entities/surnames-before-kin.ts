import { kinNouns } from '../data/people-words.ts';
import type { Reading } from '../sentences/reading.ts';
import { lowerAt } from '../text/token-at.ts';
import type { Name } from './find-names.ts';

/**
 * Surnames that stood alone before somebody’s relative was named with them: they are not the relative’s.
 * `Quarn spoke of the harbour. … Odo Quarn, the mayor’s son, agreed.` → `quarn`, and whose it is: the whole name that has it
 * beside the relative’s and stands as often, or null. `keys`: of the names; `owners`: short form → whole name.
 */
export function surnamesBeforeKin(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const places = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) (places.get(key) ?? places.set(key, []).get(key)!).push(index);
  const found = new Map<string, string | null>();
  for (const [key, [at = 0]] of places) {
    const owner = owners.get(key);
    const named = owner?.endsWith(` ${key}`) ? (places.get(owner) ?? []) : [];
    if (named[0] === undefined || named[0] < at || !isKin(reading, names[named[0]]!)) continue;
    const others = [...places.keys()].filter((other) => other !== owner && other.endsWith(` ${key}`));
    const other = others.find((one) => places.get(one)!.length >= named.length);
    if (other || others.length === 0) found.set(key, other ?? null);
  }
  return found;
}

/** `Odo Quarn, the mayor’s son`, `his wife, Ida Quarn`, `Quarn’s son Odo Quarn`; `Odo Quarn Jr.` is told by his name. */
function isKin({ tokens }: Reading, { first, last, text }: Name): boolean {
  if (/ (?:[JS]r\.?|II|III|IV)$/.test(text)) return false;
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (isOwned(before)) return true;
  if (tokens[last]?.text !== ',') return false;
  for (let i = last + 1; i < last + reach; i++) {
    if (tokens[i]?.kind !== 'word' || tokens[i]?.lower === 'and') return false;
    if (isOwned(i)) return true;
  }
  return false;

  /** A relative’s noun, with whose it is right before it or one word further. */
  function isOwned(at: number): boolean {
    if (!kinNouns.has(lowerAt(tokens, at))) return false;
    return [tokens[at - 1], tokens[at - 2]].some((token) =>
      /^(?:'s|his|her|their)$/.test(token?.lower ?? ''),
    );
  }
}

/** Words behind the name in which the noun may stand. */
const reach = 8;
