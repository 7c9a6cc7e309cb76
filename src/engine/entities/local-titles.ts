import { nationalities, organisationWords, places } from '../data/organisation-words.ts';
import { titleWords } from '../data/people-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { isCapital } from './capital-words.ts';
import type { Name } from './find-names.ts';

/**
 * Title that no list has, or first letters of one → the one person it stands before, as keys: `the Oba laughed` is told
 * of Adewole Fatunbi, `the CS laughed` of Cabinet Secretary Odo Finch.
 */
export function holdersOfTitles(
  { tokens }: Reading,
  names: readonly Name[],
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const holders = new Map<string, string | null>();
  const hold = (title: string | null, key = '') => {
    if (title !== null) holders.set(title, holders.has(title) && holders.get(title) !== key ? null : key);
  };
  for (const [at, { title, kind, first, last }] of names.entries()) {
    hold(title && shortTitle(tokens.slice(title.first, title.last)), keys[at]);
    if (kind !== 'name') continue;
    hold(lettersBehind(tokens, last), keys[at]);
    const before = lowerAt(tokens, first - 1);
    hold(parent.test(before) ? before : null, keys[at]);
  }
  return new Map([...holders].flatMap(([title, key]) => (key === null ? [] : [[title, key] as const])));
}

/** `Mum-of-two (Ida Holm)` */
const parent = /^(?:mum|mom|mother|dad|father|gran|grandmother|grandfather)-of-\p{L}+$/u;

/** `Odo Finch, the Member of County Assembly for Tarn`: `mca`. */
function lettersBehind(tokens: readonly Token[], comma: number): string | null {
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'the') return null;
  let letters = '';
  for (let i = comma + 2; i < comma + 8; i++) {
    const token = tokens[i];
    if (isCapital(token)) letters += token?.lower[0];
    else if (!/^(?:of|and|for)$/.test(token?.lower ?? '') || token?.lower === 'for') break;
  }
  return letters.length > 2 && letters.length < 5 ? letters : null;
}

/** `oba`; `cs` of `Cabinet Secretary`; null for a title that everybody may bear. */
function shortTitle(title: readonly Token[]): string | null {
  const [first] = title;
  if (title.length === 1) return first && !isListed(first.lower) ? first.lower : null;
  const initials = title
    .filter(isCapital)
    .map(({ lower }) => lower[0])
    .join('');
  return initials.length > 1 && initials.length < 5 && !places.has(initials) ? initials : null;
}

function isListed(lower: string): boolean {
  return titleWords.has(lower) || nationalities.has(lower) || isPersonNoun(lower);
}

const known = new WeakMap<Reading, ReadonlySet<string>>();

/**
 * Whether a word with a capital before a full name is a title that no list has: the article prints `the` before it
 * alone elsewhere. `Oba Adewole Fatunbi … the Oba laughed` → yes.
 */
export function isLocalTitle(reading: Reading, lowers: readonly string[]): boolean {
  const [title = '', first = ''] = lowers;
  if (
    lowers.length < 3 ||
    lowers.length > 4 ||
    isFirstName(title) ||
    isListed(title) ||
    !/^\p{L}{3,}$/u.test(first)
  )
    return false;
  if (lowers.some((lower) => organisationWords.has(lower))) return false;
  const alone = known.get(reading) ?? findAlone(reading);
  known.set(reading, alone);
  return alone.has(title);
}

/** Words with a capital that stand behind `the` and before a word without one: `the Oba laughed`. */
function findAlone({ tokens }: Reading): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (tokens[i - 1]?.lower === 'the' && isCapital(token) && next?.kind === 'word' && !isCapital(next))
      alone.add(token.lower);
  }
  return alone;
}
