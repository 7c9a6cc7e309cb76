import { adverbs } from '../../data/function-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { isFirstName } from '../../sentences/first-names.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { headOf, type NounPhrase, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { isKnownNoun } from '../../sentences/word-class.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsLower, startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { isSecondOfPair } from './second-of-pair.ts';

/** `Ida and Odo Finch, who run it,`: both names, where the first opens the part. */
export function withNameBefore(
  tokens: readonly Token[],
  index: NameIndex,
  phrase: NounPhrase,
  start: number,
): NounPhrase {
  const joined = tokens[phrase.first - 1]?.lower === 'and' && index.at.has(phrase.first);
  const before = joined ? itemAt(index.names, index.at.get(phrase.first - 2)) : undefined;
  return before?.kind === 'name' && (before.title?.first ?? before.first) === start
    ? { ...phrase, first: start }
    : phrase;
}

/** `of population, refugees, and migration,`: the last of a list of things. */
export function isListed({ tokens }: Reading, phrase: NounPhrase, start: number, from: number): boolean {
  const head = headOf(tokens, phrase);
  if (isSecondOfPair(tokens, phrase, start)) return true;
  if (start > from && (isEndOfDuties(tokens, phrase, start) || isEndOfMembers(tokens, phrase, start, from)))
    return true;
  if (start <= from || phrase.first !== start + 1 || tokens[start]?.lower !== 'and') return false;
  const isThing = startsLower(tokens[phrase.first]?.text) && !isKnownNoun(head) && !isPersonNoun(head);
  return isThing || isLastOfName(tokens, phrase, start);
}

/** `, secretary for growth, energy and the seas,`, `, a lawyer for the club, the firm and Lee’s heirs,`: what a role is for. */
function isEndOfDuties(tokens: readonly Token[], { first }: NounPhrase, start: number): boolean {
  const and = first - 1;
  if (tokens[and]?.lower !== 'and' || phraseStartingAt(tokens, start, and)?.last !== and) return false;
  let role = start - 2;
  while (start - role < longestRole && tokens[role]?.kind === 'word') role--;
  const duty = tokens.slice(role + 1, start).findIndex(({ lower }) => /^(?:for|of|on)$/.test(lower));
  return tokens[role]?.text === ',' && duty > 0 && isPersonNoun(lowerAt(tokens, role + duty));
}

/** `a panel, made up of doctors, lawyers and farmers,`: the last of those that it is made of. */
function isEndOfMembers(
  tokens: readonly Token[],
  { first }: NounPhrase,
  start: number,
  from: number,
): boolean {
  if (tokens[first - 1]?.lower !== 'and' || tokens[start - 1]?.text !== ',') return false;
  for (let i = start - 2; i > from && start - i < longestList; i--) {
    if (tokens[i]?.text === ',' && lists.test(lowerAt(tokens, i + 1))) return true;
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') return false;
  }
  return false;
}

const lists = /^(?:made|including|consisting|comprising|comprised|composed|such)$/;

/** Tokens of `made up of doctors, lawyers, teachers`. */
const longestList = 16;

/** `at Harbour Defense, Space, and Security,`, `of Labor, Boats, and Employee Benefits at the Chamber,`: the last of a body’s name. */
function isLastOfName(tokens: readonly Token[], phrase: NounPhrase, start: number): boolean {
  const [before, comma, middle] = [4, 3, 2].map((back) => printedAt(tokens, start - back));
  return (
    (phrase.headLast - phrase.first === 1 || isPairOfWords(tokens, phrase)) &&
    startsUpper(tokens[phrase.headLast - 1]?.text) &&
    comma === ',' &&
    [before, middle, tokens[phrase.first]?.text].every((word) => startsUpper(word))
  );
}

/** `Technology Project`; not `Odo Finch` */
function isPairOfWords(tokens: readonly Token[], { first, headLast }: NounPhrase): boolean {
  return headLast - first === 2 && !isFirstName(printedAt(tokens, first));
}

/** `one of the square’s “self-defense” teams` */
export function isSetIn(tokens: readonly Token[], i: number): boolean {
  const { start = 0, end = 0 } = tokens[i] ?? {};
  return end - start <= longestSetIn && tokens[i - 1]?.kind === 'word' && tokens[i + 1]?.kind === 'word';
}

/** Characters, with the marks. */
const longestSetIn = 40;

/** `It came after Odo Finch, in his suit,`, `after then-Minister of Tides Odo Finch, in his suit,`; not `after the last fire, in May,` */
export function isBehindAfter(tokens: readonly Token[], index: NameIndex, first: number): boolean {
  const own = tokens[first]?.lower === 'the' ? first + 1 : first;
  const name = itemAt(index.names, index.at.get(own));
  const office = tokens[first - 1]?.lower === 'of' && /^then-\p{Lu}/u.test(printedAt(tokens, first - 2));
  const opens = office ? first - 2 : first;
  return /^(?:after|before|once)$/.test(lowerAt(tokens, opens - 1)) && (office || name?.first === own);
}

/** `he later told police` between commas */
export function isInsertedClause(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:he|she|they|it)$/.test(lowerAt(tokens, start))) return false;
  const verb = adverbs.has(lowerAt(tokens, start + 1)) ? start + 2 : start + 1;
  const word = lookUpReportingWord(lowerAt(tokens, verb));
  return word?.form === 'past' && word.speech && tokens[verb + 1]?.kind === 'word';
}

/** The last token before a bracket that closes the part: `Odo Finch (R-Ohio),`. */
export function beforeBracket(tokens: readonly Token[], end: number, start: number): number {
  if (!/^[)\]]$/.test(printedAt(tokens, end))) return end;
  for (let i = end - 1; i > start; i--) if (/^[([]$/.test(printedAt(tokens, i))) return i - 1;
  return end;
}

/** `rather than dismiss them, Sen. Finch, R-Norland, told`: no subject, and what stands before it is none either. */
export function isObject(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  return last === first + 1 && /^(?:me|him|us|them)$/.test(lowerAt(tokens, first));
}

/** Tokens. */
const longestRole = 12;
