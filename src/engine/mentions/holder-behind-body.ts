import { knownMen } from '../data/known-people.ts';
import { documentNouns } from '../data/organisation-words.ts';
import { titleWords } from '../data/people-words.ts';
import { speechNouns } from '../data/reporting-verbs.ts';
import { isFunctionWord } from '../entities/capital-words.ts';
import type { Name } from '../entities/find-names.ts';
import type { NameIndex } from '../entities/name-index.ts';
import { namesOrganisation } from '../entities/names-organisation.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import type { NounPhrase } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import { lastWord } from '../text/end-words.ts';
import { itemAt } from '../text/item-at.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';

/**
 * `said [Hands on the Bay Vice President Ida Quill]`, `recalled [former Finch ’12 staffer Ida Quill]`: the phrase up to the
 * name of who works there, where the plain phrase broke off at `last`; null elsewhere.
 */
export function holderBehindBody(
  { tokens }: Reading,
  index: NameIndex,
  { first, last, limit }: { first: number; last: number; limit: number },
): NounPhrase | null {
  if (!startsUpper(tokens[last - 1]?.text) || !goesOnBehind(tokens, last)) return null;
  let link = last - 2;
  for (let i = last; i < Math.min(limit, first + longestPhrase); i++) {
    const name = itemAt(index.names, index.at.get(i));
    if (name?.first === i && isWhole(name))
      return isHolder(tokens, name, link) && closes(tokens, name, limit) && !isSomebody(tokens, index, first)
        ? { first, last: name.last, headLast: name.last }
        : null;
    if (isLink(tokens[i])) link = i;
    else if (!startsUpper(tokens[i]?.text) && !isYear(tokens, i) && !isOfTrade(tokens, i, link)) return null;
  }
  return null;
}

/** Tokens. */
const longestPhrase = 16;

/** `Hands on the Bay Vice President Ida Quill [said]`: her name, where the phrase takes the hands for its head; null elsewhere. */
export function nameBehindBody(
  reading: Reading,
  index: NameIndex,
  { first, last, headLast }: NounPhrase,
): number | null {
  const { tokens } = reading;
  const found = last === headLast ? undefined : index.at.get(last - 1);
  const name = itemAt(index.names, found);
  if (found === undefined || name?.last !== last || !isWhole(name)) return null;
  if (!startsUpper(tokens[first]?.text) || !startsUpper(tokens[headLast - 1]?.text)) return null;
  if (!/^(?:of|on|for)$/.test(lowerAt(tokens, headLast)) || (name.title?.first ?? name.first) <= headLast)
    return null;
  for (let i = headLast; i < name.first; i++)
    if (tokens[i]?.lower === 'and' && index.at.has(i - 1)) return null;
  if (!isInside(reading, first) && isCommon(lowerAt(tokens, headLast - 1))) return null;
  return isHolder(tokens, name, headLast) && !isSomebody(tokens, index, first) ? found : null;
}

/** Behind a word, or behind words that a comma closes: a capital there is no sentence’s. */
function isInside({ tokens, text }: Reading, first: number): boolean {
  const before = tokens[first - 1];
  if (before?.kind === 'hidden') return /,["”’']*$/.test(text.slice(before.end - 3, before.end));
  return before?.kind === 'word';
}

/** `Friends of`, `Emails of` */
function isCommon(lower: string): boolean {
  return isPersonNoun(lower) || isPeopleNoun(lower) || documentNouns.has(lower) || speechNouns.has(lower);
}

/** At `on` before `the Bay`, at `’12`, at a trade behind the name of a body. */
function goesOnBehind(tokens: readonly Token[], i: number): boolean {
  if (isYear(tokens, i)) return true;
  const behind = /^(?:the|an?)$/.test(lowerAt(tokens, i + 1)) ? tokens[i + 2] : tokens[i + 1];
  return isLink(tokens[i]) ? startsUpper(behind?.text) : isOfTrade(tokens, i, i - 2);
}

function isLink(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:of|on|for|to|against|without|across|over|the|an?)$/.test(token.lower);
}

/** Either token of `’12`. */
function isYear(tokens: readonly Token[], i: number): boolean {
  if (/^\d\d$/.test(printedAt(tokens, i))) return isYear(tokens, i - 1);
  return /^['’‘]$/.test(printedAt(tokens, i)) && /^\d\d$/.test(printedAt(tokens, i + 1));
}

/** `chapter president`, `senior adviser`: what somebody is, in small letters behind the capitals. */
function isOfTrade(tokens: readonly Token[], i: number, link: number): boolean {
  const { kind, text, lower = '' } = tokens[i] ?? {};
  return kind === 'word' && startsLower(text) && !isFunctionWord(lower) && i > link + 1;
}

/** Two words or more, and those of no body. */
function isWhole({ kind, text }: Name): boolean {
  const parts = text.split(' ');
  return kind === 'name' && parts.length > 1 && !namesOrganisation(parts);
}

/** A title that begins with words of the body, or a trade: not `Graham of President Odo Finch`. */
function isHolder(tokens: readonly Token[], { first, title }: Name, link: number): boolean {
  if (title) return title.first > link && !titleWords.has(lowerAt(tokens, title.first));
  const trade = lowerAt(tokens, first - 1);
  return (isPersonNoun(trade) || titleWords.has(trade)) && first - 2 > link;
}

/** A surname that the article gives to somebody: `said Graham of Tarn Mayor Odo Finch`. */
function isSomebody(tokens: readonly Token[], index: NameIndex, first: number): boolean {
  const name = startsUpper(tokens[first]?.text) ? itemAt(index.names, index.at.get(first)) : undefined;
  const surname = lastWord(name?.text ?? '');
  return name !== undefined && (knownMen.has(surname.toLowerCase()) || surnamesOf(index).has(surname));
}

const known = new WeakMap<NameIndex, ReadonlySet<string>>();

/** The surnames of those whom the article names in full; worked out once for each article. */
function surnamesOf(index: NameIndex): ReadonlySet<string> {
  let surnames = known.get(index);
  if (!surnames) {
    const full = index.names.map(({ text }) => text.split(' ')).filter(isFull);
    surnames = new Set(full.map((parts) => parts.at(-1) ?? ''));
    known.set(index, surnames);
  }
  return surnames;
}

function isFull(parts: readonly string[]): boolean {
  return parts.length > 1 && isFirstName(parts[0] ?? '');
}

/** Nothing that makes the name somebody’s whom the phrase only tells of. */
function closes(tokens: readonly Token[], { last }: Name, limit: number): boolean {
  const next = tokens[last];
  return last >= limit || next?.kind !== 'word' || /^(?:who|in|at|on|during|after|as)$/.test(next.lower);
}
