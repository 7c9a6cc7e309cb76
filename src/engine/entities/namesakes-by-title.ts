import { toFullTitle } from '../data/short-titles.ts';
import type { Reading } from '../sentences/reading.ts';
import { lastWord } from '../text/end-words.ts';
import type { Name } from './find-names.ts';

/**
 * Which of several people with one surname is meant by the surname behind a title: whoever alone has that title.
 * `the Rev. Paul Orrin`, `Justice Odo Orrin` … `Rev. Orrin` → Paul. Index of the name → key of the whole name. `keys`: of the
 * names; `owners`: short form → whole name.
 */
export function namesakesByTitle(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
): Map<number, string> {
  const titled = names.flatMap(({ kind }, index) => {
    const title = kind === 'name' && !keys[index]?.includes(' ') ? titleOf(reading, names[index]!) : null;
    return title === null ? [] : [{ index, title }];
  });
  const found = new Map<number, string>();
  if (titled.length === 0) return found;
  const holders = new Map<string, Map<string, Set<string>>>();
  for (const [index, name] of names.entries()) {
    const printed = keys[index] ?? '';
    if (name.kind !== 'name' || !printed.includes(' ')) continue;
    const key = owners.get(printed) ?? printed;
    const surname = lastWord(printed);
    const bearers = holders.get(surname) ?? new Map<string, Set<string>>();
    const titles = bearers.get(key) ?? new Set<string>();
    const title = titleOf(reading, name);
    if (title !== null) titles.add(title);
    holders.set(surname, bearers.set(key, titles));
  }
  for (const { index, title } of titled) {
    const bearers = [...(holders.get(keys[index] ?? '') ?? [])];
    const [own, ...others] = bearers.filter(([, titles]) => titles.has(title));
    if (own && others.length === 0 && bearers.length > 1) found.set(index, own[0]);
  }
  return found;
}

/** `senator` of `Sen. Lee`; null for `Mr Lee`, which tells a sex and nothing more. */
function titleOf({ tokens }: Reading, { honorific, title }: Name): string | null {
  const printed = title ? tokens[title.last - 1]?.lower : honorific;
  if (!printed || /^(?:mr|mrs|ms|miss|mx)\.?$/.test(printed)) return null;
  return toFullTitle(printed.replace(/\.$/, ''));
}
