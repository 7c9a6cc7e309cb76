import { adverbs } from '../../data/function-words.ts';
import { titleWords } from '../../data/people-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { isFirstName } from '../../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { headOf, type NounPhrase, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { isDeterminer, isKnownNoun } from '../../sentences/word-class.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsLower, startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
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
  return tokens[role]?.text === ',' && duty > 0 && isPersonNoun(tokens[role + duty]?.lower ?? '');
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
    if (tokens[i]?.text === ',' && lists.test(tokens[i + 1]?.lower ?? '')) return true;
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') return false;
  }
  return false;
}

const lists = /^(?:made|including|consisting|comprising|comprised|composed|such)$/;

/** Tokens of `made up of doctors, lawyers, teachers`. */
const longestList = 16;

/** `at Harbour Defense, Space, and Security,`, `of Labor, Boats, and Employee Benefits at the Chamber,`: the last of a body’s name. */
function isLastOfName(tokens: readonly Token[], phrase: NounPhrase, start: number): boolean {
  const [before, comma, middle] = [4, 3, 2].map((back) => tokens[start - back]?.text ?? '');
  return (
    (phrase.headLast - phrase.first === 1 || isPairOfWords(tokens, phrase)) &&
    startsUpper(tokens[phrase.headLast - 1]?.text) &&
    comma === ',' &&
    [before, middle, tokens[phrase.first]?.text].every((word) => startsUpper(word))
  );
}

/** `Technology Project`; not `Odo Finch` */
function isPairOfWords(tokens: readonly Token[], { first, headLast }: NounPhrase): boolean {
  return headLast - first === 2 && !isFirstName(tokens[first]?.text ?? '');
}

/** `Odo Finch, a strategist and a former adviser to the mayor,`: the second role of one person. */
export function isSecondRole({ tokens }: Reading, phrase: NounPhrase, start: number): boolean {
  const before = tokens[phrase.first - 2];
  // `the largest and most powerful group, [said]`
  const graded = tokens[phrase.first]?.lower === 'most' && /est$/.test(before?.lower ?? '');
  if (graded && tokens[phrase.first - 1]?.lower === 'and') return true;
  const articled = isDeterminer(tokens[phrase.first]);
  const listed = tokens[start - 1]?.text === ',' && !articled && isPersonNoun(tokens[start]?.lower ?? '');
  if (listed && tokens[phrase.first - 1]?.lower === 'and' && isPersonNoun(headOf(tokens, phrase)))
    return true;
  // `editor at a bureau and adjunct professor at Tove University, [said]`
  const bare =
    tokens[phrase.first - 1]?.lower === 'and' && !articled && startsLower(tokens[phrase.first]?.text);
  if (bare && isPersonNoun(headOf(tokens, phrase)) && startsLower(tokens[phrase.headLast - 1]?.text))
    return true;
  // `Tide Watch, a health and harbour watchdog, [said]`, `Odo Finch, a retired (TWB) agent and ICE adviser, [said]`
  const told = /^an?$/.test(tokens[start]?.lower ?? '') && tokens[start - 1]?.text === ',';
  const named = tokens[phrase.first - 1]?.lower === 'and' && startsUpper(tokens[start - 2]?.text);
  if (told && !articled && named) return true;
  // `Ida Holm, Norvik Democrat and the new chairman of the board, [said]`
  if (isInNameOfBody(tokens, phrase, start)) return true;
  const joined =
    tokens[phrase.first - 1]?.lower === 'and' && /^(?:an?|the)$/.test(tokens[phrase.first]?.lower ?? '');
  if (joined && tokens[start - 1]?.text === ',' && startsUpper(tokens[start]?.text))
    return isPersonNoun(before?.lower ?? '') && isPersonNoun(headOf(tokens, phrase));
  // `Ida Quill, a fellow Democrat and Finch’s heir on the board, [said]`
  const owned = tokens.slice(phrase.first, phrase.headLast).some(({ lower }) => lower === "'s");
  if (owned && told && named) return true;
  const apposed =
    tokens[start - 1]?.text === ',' &&
    (/^(?:an?|one)$/.test(tokens[start]?.lower ?? '') ||
      (tokens[start]?.lower === 'the' && isWholeName(tokens, start - 1)));
  if (phrase.first === start + 1 && articled && isRolePart(tokens, start - 2))
    return isPersonNoun(headOf(tokens, phrase));
  return (
    tokens[phrase.first - 1]?.lower === 'and' &&
    isPersonNoun(headOf(tokens, phrase)) &&
    isRole(before?.lower ?? '') &&
    (articled ? apposed : isRoleWord(tokens[phrase.first]))
  );
}

/** `Odo Finch, the lead keeper and a Tarn Democrat, [said]`: a first name and another name end here. */
function isWholeName(tokens: readonly Token[], end: number): boolean {
  return isFirstName(tokens[end - 2]?.text ?? '') && startsUpper(tokens[end - 1]?.text);
}

/** `Odo Finch, the Weirs and Harbours panel’s top Liberal, [said]`: the half of a body’s name that `and` parts off. */
function isInNameOfBody(tokens: readonly Token[], { first, headLast }: NounPhrase, start: number): boolean {
  const [article, and, head] = [tokens[start], tokens[first - 1], tokens[headLast - 1]];
  if (article?.lower !== 'the' || and?.lower !== 'and' || start + 1 > first - 2) return false;
  const capital = [...tokens.slice(start + 1, first - 1), tokens[first]].every((word) =>
    startsUpper(word?.text),
  );
  // Not `the Greens and Norland’s Ida Quill`
  const told = [head, tokens[headLast - 2]].some((word) => startsLower(word?.text) && word?.lower !== "'s");
  const owned = tokens.slice(first, headLast).some(({ lower }) => lower === "'s");
  return capital && told && (owned || isPersonNoun(head?.lower ?? ''));
}

/** `, an organiser at the network[,] and a resident of Tove,`: the part that ends here tells what somebody is. */
function isRolePart(tokens: Reading['tokens'], last: number): boolean {
  let first = last;
  while (last - first < longestRole && tokens[first - 1]?.kind === 'word') first--;
  const opens = /^an?$/.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.text === ',';
  return opens && tokens.slice(first, last + 1).some(({ lower }) => isPersonNoun(lower));
}

/** Tokens. */
const longestRole = 12;

function isRole(lower: string): boolean {
  return isPersonNoun(lower) || titleWords.has(lower) || isPeopleNoun(lower);
}

/** `officer`, `CEO` */
function isRoleWord(token: Token | undefined): boolean {
  return startsLower(token?.text) || titleWords.has(token?.lower ?? '');
}

/** `one of the square’s “self-defense” teams` */
export function isSetIn(tokens: readonly Token[], i: number): boolean {
  const { start = 0, end = 0 } = tokens[i] ?? {};
  return end - start <= longestSetIn && tokens[i - 1]?.kind === 'word' && tokens[i + 1]?.kind === 'word';
}

/** Characters, with the marks. */
const longestSetIn = 40;

/** `It came after Odo Finch, in his suit,`; not `after the last fire, in May,` */
export function isBehindAfter(tokens: readonly Token[], index: NameIndex, first: number): boolean {
  const own = tokens[first]?.lower === 'the' ? first + 1 : first;
  const name = itemAt(index.names, index.at.get(own));
  return /^(?:after|before|once)$/.test(tokens[first - 1]?.lower ?? '') && name?.first === own;
}

/** `he later told police` between commas */
export function isInsertedClause(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:he|she|they|it)$/.test(tokens[start]?.lower ?? '')) return false;
  const verb = adverbs.has(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  const word = lookUpReportingWord(tokens[verb]?.lower ?? '');
  return word?.form === 'past' && word.speech && tokens[verb + 1]?.kind === 'word';
}

/** The last token before a bracket that closes the part: `Odo Finch (R-Ohio),`. */
export function beforeBracket(tokens: readonly Token[], end: number, start: number): number {
  if (!/^[)\]]$/.test(tokens[end]?.text ?? '')) return end;
  for (let i = end - 1; i > start; i--) if (/^[([]$/.test(tokens[i]?.text ?? '')) return i - 1;
  return end;
}

/** `rather than dismiss them, Sen. Finch, R-Norland, told`: no subject, and what stands before it is none either. */
export function isObject(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  return last === first + 1 && /^(?:me|him|us|them)$/.test(tokens[first]?.lower ?? '');
}
