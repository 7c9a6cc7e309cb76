import { times } from '../data/function-words.ts';
import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import { pastForms } from '../data/past-forms.ts';
import { pluralPeopleNouns } from '../data/people-words.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { isFirstName } from './first-names.ts';
import { isActing } from './is-acting.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { lookUpReportingWord } from './reporting-lexicon.ts';
import { behindHead, isBeforeState, isDeterminer, isInside, isKnownNoun, isManner } from './word-class.ts';

type Tokens = readonly Token[];

/**
 * Whether the noun phrase whose nouns begin at token `first` goes on with token `i`, none of it at or after `limit`. After
 * a name or a noun, a word in small letters goes on only when a known noun closes it: `Norland ferry officials`.
 */
export function goesOn(tokens: Tokens, first: number, i: number, limit: number): boolean {
  const token = tokens[i];
  if (token && isApposedMark(tokens, i, limit)) return true;
  if (token?.kind === 'hidden' && (i + 1 >= limit || tokens[i + 1]?.kind !== 'word')) return false;
  if (isDegreeBehindHead(tokens, i)) return i > first;
  if (isOfGraded(tokens, first, i, limit) || isOwnedThinking(tokens, i)) return true;
  if (isDateOfReport(tokens, i, limit)) return true;
  if (!token || !isInside(tokens, i, limit) || isActing(tokens, i)) return false;
  if (isNumberBeforeName(tokens, i, limit)) return true;
  if (i === first && (isPastOfThis(tokens, i) || isPastOfMany(tokens, i))) return false;
  if (i === first || token.kind !== 'word' || token.lower === "'s" || startsUpper(token.text)) return true;
  return goesOnSmall(tokens, i, token.lower, limit);
}

/** Of a word in small letters that is not the first. */
function goesOnSmall(tokens: Tokens, i: number, lower: string, limit: number): boolean {
  if (isCounted(tokens, i) || isAgedPerson(tokens, i, limit) || isOwnedPlural(tokens, i)) return true;
  const afterName = startsUpper(tokens[i - 1]?.text) && tokens[i - 1]?.kind === 'word';
  if (isPast(lower) && (afterName || isKnownNoun(lowerAt(tokens, i - 1)))) return false;
  if (!afterName && (!mayBeVerbHere(tokens, i, lower) || isKnownNoun(lower))) return true;
  return isClosedByNoun(tokens, i, limit, afterName);
}

/** `an official [deeply] familiar with it` */
function isDegreeBehindHead(tokens: Tokens, i: number): boolean {
  return tokens[i]?.lower.endsWith('ly') === true && behindHead.has(lowerAt(tokens, i + 1));
}

/** `a [clearly irritated] Odo Finch`: either of the two. */
function isOfGraded(tokens: Tokens, first: number, i: number, limit: number): boolean {
  return (i === first || i === first + 1) && isGraded(tokens, first, limit);
}

/** `a person familiar with the mayor’s [thinking]` */
function isOwnedThinking(tokens: Tokens, i: number): boolean {
  return tokens[i]?.lower === 'thinking' && /^(?:'s|his|her|their|its)$/.test(lowerAt(tokens, i - 1));
}

/** `Odo Finch’s [December] report` */
function isDateOfReport(tokens: Tokens, i: number, limit: number): boolean {
  const dated = tokens[i - 1]?.lower === "'s" && times.has(lowerAt(tokens, i));
  return dated && i + 1 < limit && documentNouns.has(lowerAt(tokens, i + 1));
}

/** `world No. [3] Odo Finch`, `Petty Officer [2nd] Class Odo Finch` */
function isNumberBeforeName(tokens: Tokens, i: number, limit: number): boolean {
  return startsUpper(tokens[i + 1]?.text) && i + 1 < limit && /^\p{N}/u.test(printedAt(tokens, i));
}

function isPast(lower: string): boolean {
  return /\wed$/.test(lower) || pastForms.has(lower);
}

/** `officials [sell]`, `the plan [sells]` */
function mayBeVerbHere(tokens: Tokens, i: number, lower: string): boolean {
  return pluralPeopleNouns.has(lowerAt(tokens, i - 1)) || /(?:ed|s)$/.test(lower);
}

/** `one of the union’s [suitors]` */
function isOwnedPlural(tokens: Tokens, i: number): boolean {
  if (tokens[i - 1]?.lower !== "'s" || !/^\p{Ll}{4,}s$/u.test(printedAt(tokens, i))) return false;
  return lookUpReportingWord(lowerAt(tokens, i)) === undefined;
}

/** `Norland [ferry officials]`: a noun among the next words, with nothing before it that ends the phrase. */
function isClosedByNoun(tokens: Tokens, i: number, limit: number, afterName: boolean): boolean {
  for (let k = i; k < Math.min(limit, i + 5); k++) {
    const next = tokens[k];
    if (!next || !isInside(tokens, k, limit)) return false;
    if (isKnownNoun(next.lower) || (afterName && isTradeNoun(next.text))) return true;
    if (isKnownPlural(tokens, k) || isRoleBeforeName(tokens, k)) return true;
  }
  return false;
}

/** `A visibly shaken mayor` */
function isGraded(tokens: Tokens, i: number, limit: number): boolean {
  const next = tokens[i + 1];
  if (!isManner(tokens[i]) || !isDeterminer(tokens[i - 1]) || !startsLower(next?.text)) return false;
  return i + 1 < limit && isInside(tokens, i + 1, limit);
}

/** `a 72-year-old [retired] machinist` */
function isAgedPerson(tokens: Tokens, from: number, limit: number): boolean {
  if (!/^\d{1,3}-year-old$/.test(lowerAt(tokens, from - 1))) return false;
  for (let i = from; i < Math.min(limit, from + 4) && startsLower(tokens[i]?.text); i++)
    if (isPersonNoun(lowerAt(tokens, i))) return true;
  return false;
}

/** `several hundred loyalists`: a plural behind a number. */
function isCounted(tokens: Tokens, i: number): boolean {
  const counted = /^(?:hundred|thousand|dozen|(?!1\d{3}$|20\d\d$)\d[\d,]*)$/.test(lowerAt(tokens, i - 1));
  const lower = lowerAt(tokens, i);
  return counted && /^\p{Ll}{3,}s$/u.test(printedAt(tokens, i)) && lookUpReportingWord(lower) === undefined;
}

/** `the Baton Rouge dental hygienist` */
function isTradeNoun(text: string): boolean {
  return /^\p{Ll}{3,}(?:ist|ician|woman|man)$/u.test(text) && isPersonNoun(text);
}

/** `try scorer Ann Lee`, `Vale editor-in-chief Ann Lee` */
function isRoleBeforeName(tokens: Tokens, i: number): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  const role =
    /^\p{Ll}{3,}(?:er|or|ist|man|woman)$/u.test(text) || (lower.includes('-') && isPersonNoun(lower));
  const next = printedAt(tokens, i + 1);
  // `Vale psychologists Ann Lee and Bo Chen`
  const several = /^\p{Ll}{3,}(?:er|or|ist|ician)s$/u.test(text) && isPersonNoun(lower.slice(0, -1));
  return (role && /^\p{Lu}\p{Ll}/u.test(next)) || (several && isFirstName(next));
}

/** `This prompted the paper`: a verb, not a noun after `this`. */
function isPastOfThis(tokens: Tokens, i: number): boolean {
  const pointed = /^(?:this|that)$/.test(lowerAt(tokens, i - 1));
  return pointed && /\p{Ll}ed$/u.test(printedAt(tokens, i)) && isDeterminer(tokens[i + 1]);
}

/** `polls`, `networks`; `reports` may be the verb. */
function isKnownPlural(tokens: Tokens, i: number): boolean {
  const lower = lowerAt(tokens, i);
  const after = tokens[i + 1];
  if (isDeterminer(after) || startsUpper(after?.text)) return false;
  const one = lower.slice(0, -1);
  const known = documentNouns.has(one) || organisationNouns.has(one) || one === 'outlet';
  return lower.endsWith('s') && known && lookUpReportingWord(lower) === undefined;
}

/** `Hundreds marched through Tove`: a verb, not a noun after the number. */
function isPastOfMany(tokens: Tokens, i: number): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  const past = (lower.endsWith('ed') && /\p{Ll}ed$/u.test(text)) || pastForms.has(lower);
  return past && /^(?:dozens|hundreds|thousands)$/.test(lowerAt(tokens, i - 1));
}

function isApposedMark(tokens: Tokens, i: number, limit: number): boolean {
  return (tokens[i]?.text === '&' || isBeforeState(tokens, i)) && i + 1 < limit;
}
