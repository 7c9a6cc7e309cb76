import type { Span } from '../../schemas/span.ts';
import { pronouns, relatives } from '../data/function-words.ts';
import { neverPeople } from '../data/never-people.ts';
import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import { speechNouns } from '../data/reporting-verbs.ts';
import type { NameIndex } from '../entities/name-index.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import { headOf, type NounPhrase } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import { pronounOf } from '../sentences/word-class.ts';
import { itemAt } from '../text/item-at.ts';
import { startsLower } from '../text/letter-case.ts';
import { lowerAt } from '../text/token-at.ts';
import { headBehindName } from './head-behind-name.ts';
import { isPlural } from './is-plural.ts';
import { nameOfPhrase } from './name-of-phrase.ts';

/**
 * The words that name a speaker.
 * `security minister Tom Tugendhat` → name `Tom Tugendhat`; `a Meta spokesperson` → nominal, head `spokesperson`.
 */
export interface Mention extends Span {
  kind: 'name' | 'nominal' | 'pronoun';
  /** Index into the names, for a name. */
  name: number | null;
  /** Head noun, pronoun or last word of the name, lower case. */
  head: string;
  plural: boolean;
  /** Tokens, end exclusive. */
  first: number;
  last: number;
  /** Token where the whole subject begins, roles before the name included. */
  opens: number;
}

export function toMention(reading: Reading, index: NameIndex, found: NounPhrase): Mention {
  const { tokens } = reading;
  const phrase = headBehindName(reading, index, found);
  const head = headOf(tokens, phrase);
  const last = tokens[phrase.headLast - 1];
  if (
    phrase.last - phrase.first === 1 &&
    pronouns.has(pronounOf(head)) &&
    last &&
    !/^\p{Lu}{2,}$/u.test(last.text)
  )
    return pronounAt(reading, phrase.first);
  if (isOwnWords(reading, phrase, head) || isWithOthers(reading, phrase))
    return pronounAt(reading, phrase.first);
  const owner = ownerOfText(reading, phrase, head);
  if (owner !== null) return { ...toMention(reading, index, owner), opens: phrase.first };
  const name = nameOfPhrase(reading, index, phrase);
  if (name !== null && joinsNames(reading, index, phrase, name)) return nominal(reading, phrase, head, true);
  if (name !== null) {
    const cut = (index.names[name]?.first ?? phrase.first) < phrase.first;
    const mention = nameMention(reading, index, name, cut ? 0 : phrase.first);
    return { ...mention, opens: cut ? mention.first : phrase.first };
  }
  const called = givenName(reading, index, phrase, head);
  if (called !== null) return { ...nameMention(reading, index, called, phrase.first), opens: phrase.first };
  return nominal(reading, phrase, head, isPlural(reading, phrase, head));
}

function nominal(reading: Reading, { first, last }: NounPhrase, head: string, plural: boolean): Mention {
  return mentionAt(reading, first, last, { kind: 'nominal', name: null, head, plural });
}

// Written out and in one order, as spreading a span took a good part of the time of all that is read.
function mentionAt(
  { tokens }: Reading,
  first: number,
  last: number,
  { kind, name, head, plural }: Pick<Mention, 'kind' | 'name' | 'head' | 'plural'>,
): Mention {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  return { first, last, start, end, kind, name, head, plural, opens: first };
}

/** `a teacher named Ida Thole`, `a group called Tide Watch`; not `a firm called Corran that the Herald says`. */
function givenName(
  { tokens }: Reading,
  index: NameIndex,
  { first, last }: NounPhrase,
  head: string,
): number | null {
  const called = tokens[last]?.lower === 'called' && /^(?:an?|another)$/.test(lowerAt(tokens, first));
  const isBody = called && organisationNouns.has(head);
  if (!isBody && (tokens[last]?.lower !== 'named' || !isPersonNoun(head))) return null;
  const name = index.at.get(last + 1);
  const found = itemAt(index.names, name);
  if (name === undefined || found?.kind !== 'name') return null;
  return isBody && relatives.has(lowerAt(tokens, found.last)) ? null : name;
}

/** `His assumption was that …`, `her letter said`, `its submission states`: he, she and it speak. */
function isOwnWords({ tokens }: Reading, { first, last }: NounPhrase, head: string): boolean {
  const owned = last - first > 1 && /^(?:his|her|its)$/.test(lowerAt(tokens, first));
  return (
    owned &&
    (speechNouns.has(head) ||
      /^(?:report|book|memoir|article|column|essay|paper|study|submission|letter|statement)$/.test(head))
  );
}

/** `[He] and his co-authors wrote` */
function isWithOthers({ tokens }: Reading, { first }: NounPhrase): boolean {
  return tokens[first + 1]?.lower === 'and' && /^(?:he|she)$/.test(lowerAt(tokens, first));
}

export function pronounAt(reading: Reading, i: number): Mention {
  const head = pronounOf(lowerAt(reading.tokens, i));
  const plural = /^(?:they|we|their)$/.test(head);
  return mentionAt(reading, i, i + 1, { kind: 'pronoun', name: null, head, plural });
}

/** `Finch’s letter`, `a note on the website of Finch` speak for Finch; null for a text that nobody owns. */
function ownerOfText(
  { tokens }: Reading,
  { first, last, headLast }: NounPhrase,
  head: string,
): NounPhrase | null {
  const before = lowerAt(tokens, headLast - 2);
  const online = (head === 'site' && before === 'web') || (head === 'account' && neverPeople.has(before));
  if (!documentNouns.has(head) && !online) return null;
  const isUnknown = /^an?$/.test(lowerAt(tokens, first));
  for (let i = headLast - 1; i > first && !isUnknown; i--)
    if (tokens[i]?.lower === "'s")
      return isWrittenUp(tokens, i - 1, head) ? null : { first, last: i, headLast: i };
  for (let i = headLast + 1; i < last - 1; i++)
    if (tokens[i]?.lower === 'of' && siteNouns.test(lowerAt(tokens, i - 1)))
      return { first: i + 1, last, headLast: last };
  return othersOfOwner(tokens, headLast, last);
}

/** `A statement from [Finch’s family]`, `issued by [Finch’s lawyer]`: they speak in it, and not Finch. */
function othersOfOwner(tokens: Reading['tokens'], headLast: number, last: number): NounPhrase | null {
  const link = /^(?:issued|released|sent)$/.test(lowerAt(tokens, headLast)) ? headLast + 1 : headLast;
  const noun = lowerAt(tokens, last - 1);
  if (!/^(?:from|by)$/.test(lowerAt(tokens, link)) || tokens[last - 2]?.lower !== "'s") return null;
  const speaks = isPersonNoun(noun) || isPeopleNoun(noun) || /^famil(?:y|ies)$/.test(noun);
  return speaks ? { first: link + 1, last, headLast: last } : null;
}

/** `the officers’ report`, `the auditor’s report`: what people write by office speaks for itself. */
function isWrittenUp(tokens: Reading['tokens'], owner: number, head: string): boolean {
  const lower = lowerAt(tokens, owner);
  return (
    /^(?:report|review|audit|survey|study|log|register)$/.test(head) &&
    startsLower(tokens[owner]?.text) &&
    (isPeopleNoun(lower) || isPersonNoun(lower))
  );
}

const siteNouns = /^(?:site|website|homepage|page|blog|account|feed|profile)$/;

/** `Mara Quill and Odo Finch`. */
function joinsNames({ tokens }: Reading, index: NameIndex, phrase: NounPhrase, name: number): boolean {
  const first = index.names[name]?.first ?? 0;
  return tokens[first - 1]?.lower === 'and' && first - 2 >= phrase.first && index.at.has(first - 2);
}

/** The name, with `the` where it is printed: `the Guardian`. */
export function nameMention(reading: Reading, index: NameIndex, name: number, from: number): Mention {
  const { first = 0, last = 0 } = index.names[name] ?? {};
  const articled = first > from && reading.tokens[first - 1]?.lower === 'the';
  const head = lowerAt(reading.tokens, last - 1);
  return mentionAt(reading, articled ? first - 1 : first, last, { kind: 'name', name, head, plural: false });
}

/** `I`: who writes the article, and asks. */
export function isInterviewer({ kind, head }: Mention): boolean {
  return kind === 'pronoun' && head === 'i';
}

/** The token of the head noun of a mention; its first where the noun is none of its tokens. */
export function headToken({ tokens }: Reading, { first, last, head }: Mention): number {
  for (let i = first; i < last; i++) if (tokens[i]?.lower === head) return i;
  return first;
}

export function spanOf(reading: Reading, first: number, last: number) {
  return { first, last, start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last - 1]?.end ?? 0 };
}
