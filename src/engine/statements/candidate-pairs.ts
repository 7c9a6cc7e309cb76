/**
 * In: the quotations of a story as words. Out: the pairs worth comparing: those that share words worth an index entry,
 * and short ones of one speaker that share nearly all of their words, however common: “let us down, every one of us”.
 */
import { isContentWord } from './compare-words.ts';
import type { Quoted } from './quoted-words.ts';

/** An index entry that more quotations share than this says nothing about any two of them. */
const crowded = 60;

export function candidatePairs(quoted: readonly Quoted[]): [Quoted, Quoted][] {
  const index = new Map<string, number[]>();
  quoted.forEach(({ plain, before, after }, at) => {
    const beside = [...before.slice(-1), ...plain, ...after.slice(0, 1)];
    for (const entry of new Set([...indexEntries(plain), ...indexEntries(beside)])) {
      const members = index.get(entry);
      if (members) members.push(at);
      else index.set(entry, [at]);
    }
  });
  const pairs = new Set<string>();
  for (const members of index.values()) {
    if (members.length > crowded) continue;
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1)) pairs.add(`${a} ${b}`);
    });
  }
  const content = quoted.map(({ plain }) => new Set(plain.filter(isContentWord)));
  const telling = [...pairs]
    .map((pair) => pair.split(' ').map(Number) as [number, number])
    .filter(([a, b]) => shareEnough(content[a]!, content[b]!))
    .map(([a, b]): [Quoted, Quoted] => [quoted[a]!, quoted[b]!]);
  const known = new Set(telling.map(([a, b]) => `${a.quotation.id} ${b.quotation.id}`));
  const plain = pairsOfSpeakers(quoted).filter(([a, b]) => !known.has(`${a.quotation.id} ${b.quotation.id}`));
  return [...telling, ...plain];
}

/** Two telling words, or all of a quotation that has fewer: less makes neither a statement nor an echo. */
function shareEnough(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.intersection(b).size >= Math.min(2, a.size, b.size);
}

/** Telling words, two neighbours of which one is telling, four neighbours of any kind. */
function indexEntries(keys: readonly string[]): string[] {
  if (keys.length === 1) return [...keys];
  return keys.flatMap((key, at) => {
    const four = at + 4 <= keys.length ? [keys.slice(at, at + 4).join(' ')] : [];
    const next = keys[at + 1];
    const isTwo = next !== undefined && (isContentWord(key) || isContentWord(next));
    return [...four, ...(isContentWord(key) ? [key] : []), ...(isTwo ? [`${key} ${next}`] : [])];
  });
}

/** Of so few words the pairs are all compared; longer quotations share a telling word if anything. */
const mostWords = 12;
const leastWords = 6;

function pairsOfSpeakers(quoted: readonly Quoted[]): [Quoted, Quoted][] {
  const short = quoted.filter(({ keys, quotation }) => {
    const isShort = keys.length >= leastWords && keys.length <= mostWords;
    return (
      isShort && quotation.context === 'body' && quotation.speaker?.named && quotation.speakerId !== null
    );
  });
  return [...Map.groupBy(short, ({ quotation }) => quotation.speakerId).values()]
    .filter((ofOne) => ofOne.length <= crowded)
    .flatMap((ofOne) =>
      ofOne.flatMap((a, at) =>
        ofOne.slice(at + 1).flatMap((b): [Quoted, Quoted][] => (areAlike(a, b) ? [[a, b]] : [])),
      ),
    );
}

function areAlike(a: Quoted, b: Quoted): boolean {
  const [one, other] = [new Set(a.plain), new Set(b.plain)];
  return a.siglum !== b.siglum && one.intersection(other).size >= 0.7 * Math.max(one.size, other.size);
}
