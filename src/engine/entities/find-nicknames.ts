import type { Reading } from '../sentences/reading.ts';
import { lastWord } from '../text/end-words.ts';
import type { Name } from './find-names.ts';
import { toKey } from './name-key.ts';

/** `Odo “Boots” Finch` → `boots`, `boots finch` → `odo finch`: the other names that a nickname in marks gives. */
export function findNicknames(reading: Reading, names: readonly Name[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { first, last, kind, text } of names) {
    if (kind !== 'name' || !text.includes(' ')) continue;
    for (const { kind, start, end } of reading.tokens.slice(first, last)) {
      if (kind !== 'hidden') continue;
      const nickname = toKey(reading.text.slice(start, end).replace(/["“”„«»‘`]/g, ''));
      found.set(nickname, toKey(text));
      found.set(`${nickname} ${toKey(lastWord(text))}`, toKey(text));
    }
  }
  return found;
}
