import { authoredTexts, participlesOfTexts } from '../data/authored-texts.ts';
import { determiners, prepositions, times } from '../data/function-words.ts';
import { occasions } from '../data/occasion-nouns.ts';
import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import { personNouns, pluralPeopleNouns } from '../data/people-words.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { isActing } from './is-acting.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { plainEndingAt, plainStartingAt, someone } from './plain-phrase.ts';
import { whatIsCounted } from './what-is-counted.ts';
import { behindHead, isDeterminer } from './word-class.ts';

/**
 * The noun phrase that ends (or begins) at a token, with its `of`, `for`, `at` phrases.
 * Ending at `group` in `But a spokeswoman for the group said`: `a spokeswoman for the group`, head `spokeswoman`.
 */
export interface NounPhrase {
  /** Tokens, end exclusive. */
  first: number;
  last: number;
  /** End of the head's own phrase, before `of`, `for`…: exclusive. */
  headLast: number;
}

type Tokens = readonly Token[];

/** The phrase that ends at token `i`, none of it before `from`. */
export function phraseEndingAt(tokens: Tokens, i: number, from: number): NounPhrase | null {
  const own = plainEndingAt(tokens, i, from);
  if (!own) return null;
  let whole: NounPhrase = { ...own, headLast: own.last };
  let best = whole;
  for (let depth = 0; depth < 4; depth++) {
    const near = tokens[whole.first - 1];
    const at = whole.first - (near && measuring.test(near.lower) ? 2 : 1);
    const link = tokens[at];
    if (at <= from || !link) break;
    const left = plainEndingAt(tokens, at - 1, from);
    if (!left) break;
    if (link.lower === 'and' && isOwnSubject(tokens, whole, left)) break;
    if (link.lower === 'and' && attaching.has(lowerAt(tokens, left.first - 1))) {
      whole = { ...whole, first: left.first };
      continue;
    }
    if (isBodyBefore(tokens, whole, left))
      return { first: left.first, last: whole.last, headLast: whole.last };
    if (isWhereSaid(tokens, whole)) {
      whole = { first: left.first, last: left.last, headLast: left.last };
      continue;
    }
    const authored = link.lower === 'by' && documentNouns.has(lowerAt(tokens, left.last - 1));
    const placed = placing.has(link.lower) && documentNouns.has(lowerAt(tokens, left.last - 1));
    if (!attaching.has(link.lower) && !authored && !placed) break;
    whole = { first: left.first, last: whole.last, headLast: left.last };
    if (isSubjectPlace(tokens, whole, from) && mayHead(tokens, whole)) best = whole;
  }
  return best;
}

/** `A note of barely two pages [said]` */
const measuring = /^(?:barely|about|almost|nearly|only|just|some|around)$/;

/** `The campaign in a statement [rejected]`: no part of who did. */
function isWhereSaid(tokens: Tokens, { first, last }: NounPhrase): boolean {
  const link = /^(?:in|through|via)$/.test(lowerAt(tokens, first - 1));
  const noun = lowerAt(tokens, last - 1);
  return link && /^(?:an?|his|her|its|their)$/.test(lowerAt(tokens, first)) && authoredTexts.has(noun);
}

/** `fell at the break and Gold [said]`, `hurt at Tove and manager Odo Finch [said]`: the subject begins after `and`. */
function isOwnSubject(tokens: Tokens, right: NounPhrase, left: { first: number; last: number }): boolean {
  const [role, name] = [tokens[right.first], tokens[right.first + 1]];
  if (startsLower(role?.text) && isPersonNoun(role?.lower ?? '') && startsUpper(name?.text)) return true;
  const named = startsUpper(role?.text) && !isDeterminer(role);
  return named && startsLower(tokens[left.last - 1]?.text);
}

/** `A Top of the Pops spokeswoman [said]`: her, not the Top. */
function isBodyBefore(tokens: Tokens, own: NounPhrase, left: { first: number; last: number }): boolean {
  const articled = /^an?$/.test(lowerAt(tokens, left.first)) && tokens[own.first - 1]?.lower === 'of';
  const capital = startsUpper(tokens[left.last - 1]?.text) && startsUpper(tokens[own.last - 2]?.text);
  return articled && capital && isPersonNoun(lowerAt(tokens, own.last - 1));
}

/** The phrase that begins at token `i`, none of it at or after `limit`. */
export function phraseStartingAt(tokens: Tokens, i: number, limit: number): NounPhrase | null {
  const headLast = plainStartingAt(tokens, i, limit);
  if (headLast === null) return null;
  let last = headLast;
  while (last < limit && (attachingRight.has(lowerAt(tokens, last)) || isPosting(tokens, last))) {
    if (tokens[last + 1]?.kind === 'hidden' || isOwn(tokens, last)) break;
    const next = partitive(tokens, last, limit) ?? plainStartingAt(tokens, last + 1, limit);
    if (next === null || isOccasion(tokens, last + 1, next)) break;
    last = next;
  }
  return { first: i, last, headLast };
}

/** `Ambassador to France`, `Special Envoy to the Middle East` */
export function isPosting(tokens: Tokens, to: number): boolean {
  const posted = /^(?:ambassador|envoy|representative|emissary|commissioner|consul|observer)$/;
  return tokens[to]?.lower === 'to' && posted.test(lowerAt(tokens, to - 1));
}

/** `the magazine in its review`: a phrase that the subject owns tells where it spoke. */
function isOwn(tokens: Tokens, link: number): boolean {
  return tokens[link]?.lower === 'in' && /^(?:his|her|its|their)$/.test(lowerAt(tokens, link + 1));
}

/** `one of them`, `one of those churches`: the end of `them`, of `churches`. */
function partitive(tokens: Tokens, of: number, limit: number): number | null {
  const pronoun = /^(?:them|us|you|those|these)$/.test(lowerAt(tokens, of + 1));
  if (tokens[of]?.lower !== 'of' || !pronoun || of + 1 >= limit) return null;
  return plainStartingAt(tokens, of + 1, limit) ?? of + 2;
}

/** The same without its `of`, `for`… */
export function nearestPhrase(tokens: Tokens, i: number, from: number): NounPhrase | null {
  const own = plainEndingAt(tokens, i, from);
  return own && { ...own, headLast: own.last };
}

export function headOf(tokens: Tokens, phrase: NounPhrase): string {
  const counted = whatIsCounted(tokens, phrase);
  if (counted) return headOf(tokens, counted);
  for (let i = phrase.headLast - 1; i >= phrase.first; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || behindHead.has(token.lower) || isFigure(token.lower)) continue;
    if (token.lower.endsWith('ly') && behindHead.has(lowerAt(tokens, i + 1))) continue;
    if (i === phrase.first || !isMade(tokens, i)) return token.lower;
  }
  return lowerAt(tokens, phrase.first);
}

/** `A warning [issued]`, `the letter [published]`, `a card [nailed] to the door`, `a woman [rescued] on Monday`, `a nurse [working] nights` */
export function isMade(tokens: Tokens, i: number): boolean {
  const { lower = '', text = '' } = tokens[i] ?? {};
  if (isActing(tokens, i)) return true;
  const ofText = participlesOfTexts.has(lower);
  const past = lower.endsWith('ed') && /^\p{Ll}{2,}ed$/u.test(text);
  if (!ofText && !past) return false;
  const before = lowerAt(tokens, i - 1);
  const isText =
    documentNouns.has(before) || (before.endsWith('s') && documentNouns.has(before.slice(0, -1)));
  if (isText && ofText) return true;
  const placed = /^(?:in|by|from|at|on|with|during|for|to|near|outside|last|this|as)$/;
  return past && (isText || isPersonNoun(before)) && placed.test(lowerAt(tokens, i + 1));
}

function isFigure(lower: string): boolean {
  return !startsLower(lower) && /^[\p{N}.,]+$/u.test(lower);
}

const attaching: ReadonlySet<string> = new Set(
  'of for at from in with to on behind against inside within near aboard'.split(' '),
);
/** `A banner across the street [read]` */
const placing: ReadonlySet<string> = new Set('across above over outside beside'.split(' '));
const attachingRight: ReadonlySet<string> = new Set('of for at from with in behind'.split(' '));

function isOccasion(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (occasions.has(lowerAt(tokens, i)) || times.has(lowerAt(tokens, i))) return true;
  return false;
}

/** A subject opens its clause: nothing before it, or a mark, a conjunction, a hidden run, a time, a verb like `that`. */
function isSubjectPlace(tokens: Tokens, phrase: NounPhrase, from: number): boolean {
  const before = tokens[phrase.first - 1];
  return (
    phrase.first === from || !before || !prepositions.has(before.lower) || clauseOpeners.has(before.lower)
  );
}

export const clauseOpeners: ReadonlySet<string> = new Set(
  'as while although though because if when where whereas after before since until unless'.split(' '),
);

/** People, bodies and capitalised names may have a phrase after them and still be the subject. */
function mayHead(tokens: Tokens, phrase: NounPhrase): boolean {
  const head = headOf(tokens, phrase);
  const token = tokens[phrase.headLast - 1];
  // `shared thousands of times on a group`
  if (tokens[phrase.headLast]?.lower === 'of' && tokens[phrase.headLast + 1]?.lower === 'times') return false;
  return (
    personNouns.has(head) ||
    pluralPeopleNouns.has(head) ||
    organisationNouns.has(head) ||
    documentNouns.has(head) ||
    someone.has(head) ||
    determiners.has(head) ||
    startsUpper(token?.text) ||
    head.endsWith('s') ||
    determiners.has(lowerAt(tokens, phrase.first))
  );
}
