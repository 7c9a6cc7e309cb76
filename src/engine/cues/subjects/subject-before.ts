import { conjunctions, prepositions, relatives, subjectPronouns, times } from '../../data/function-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { givenName } from '../../mentions/given-name.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { isPlaceAfterComma } from '../../mentions/place-name.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { type NounPhrase, phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { skipBack } from '../../sentences/skip-back.ts';
import { withCoordinate } from '../../sentences/with-coordinate.ts';
import { isManner } from '../../sentences/word-class.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { maySpeak } from '../may-speak.ts';
import { antecedent, knowsHim, relativeBefore } from './antecedent.ts';
import { behindClaim } from './behind-claim.ts';
import { findApposed } from './find-apposed.ts';
import { firmOnS } from './firm-on-s.ts';
import { agentBuilding, standingThere } from './holder-beside.ts';
import { holderOfParticiple } from './holder-of-participle.ts';
import { isParenthetic } from './is-parenthetic.ts';
import { isSeat } from './is-seat.ts';
import { nameBehind } from './name-behind.ts';
import { commaBeforeOccasion, isObjectOfPreposition } from './on-occasion.ts';
import { nameBeforeClause, nameBeforePlace, nameOnAir, nameWithOpenAside } from './open-aside.ts';
import { phraseBehindName } from './phrase-behind-name.ts';
import { ownOrPublished } from './published-text.ts';
import { shareEndingAt } from './share-ending-at.ts';
import { skipFloating } from './skip-floating.ts';
import { isAgent, isSentSomewhere } from './text-as-subject.ts';
import { whereBefore } from './where-before.ts';
import { whoBefore } from './who-before.ts';
import { whoIsActing } from './who-is-acting.ts';
import { whoOfClause } from './who-of-clause.ts';
import { whoSpeaksTo } from './who-speaks-to.ts';

/**
 * The subject of a verb, to its left: `Hargreaves, the chief executive, has said`.
 */
export function subjectBefore(
  reading: Reading,
  index: NameIndex,
  verb: number,
  from: number,
): Mention | null {
  const timed = nameOfTime(reading, index, verb - 1);
  const i = timed ? verb - 1 : skipFloating(reading.tokens, skipBack(reading.tokens, verb - 1, from), from);
  const token = reading.tokens[i];
  if (i < from || !token) return null;
  const share = shareEndingAt(reading.tokens, i, from);
  if (share) return { ...toMention(reading, index, share), plural: true };
  if (token.kind === 'mark') return beforeAside(reading, index, { verb, from }, i);
  if (token.lower === "'s" && (i === verb - 1 || isContracted(reading.tokens, verb)))
    return firmOnS(reading, index, i, from);
  if (relatives.has(token.lower)) return ownOrPublished(reading, index, i, from);
  if (conjunctions.has(token.lower) || prepositions.has(token.lower)) return null;
  const near = phraseBehindName(reading, index, i, from) ?? phraseEndingAt(reading.tokens, i, from);
  const phrase = timed ?? behindClaim(reading.tokens, near);
  if (phrase?.first === i && /^(?:him|them|me|us)$/.test(token.lower))
    return knowsHim(reading, index, i, from);
  if (
    !phrase ||
    /^(?:'s|same)$/.test(token.lower) ||
    isVerbOfPronoun(reading.tokens, phrase) ||
    !/\p{L}/u.test(reading.text.slice(reading.tokens[phrase.first]?.start, token.end))
  )
    return null;
  if (isPlaceAfterComma(reading.tokens, phrase.first, i))
    return findApposed(reading, index, phrase.first - 1, from);
  const signed = isSeat(reading.tokens, phrase, i);
  if (signed) {
    const comma = reading.tokens[phrase.first - 1]?.text === ',';
    return beforeAside(reading, index, { verb, from }, phrase.first - (comma ? 1 : 2));
  }
  if (endsListOfNames(reading.tokens, index, phrase))
    return beforeAside(reading, index, { verb, from }, phrase.first - 2);
  const parted = commaBeforeOccasion(reading.tokens, phrase, from);
  if (parted !== null) return beforeAside(reading, index, { verb, from }, parted);
  return isObjectOfPreposition(reading.tokens, phrase, from)
    ? nameBehind(reading, index, phrase, from)
    : besideVerb(reading, index, { verb, from }, phrase);
}

/** `Norland Today [notes]`: a name that ends in a word of time. */
function nameOfTime({ tokens }: Reading, { at, names }: NameIndex, i: number): NounPhrase | null {
  const name = times.has(lowerAt(tokens, i)) ? itemAt(names, at.get(i)) : undefined;
  return name?.kind === 'name' && name.last === i + 1
    ? { first: name.title?.first ?? name.first, last: i + 1, headLast: i + 1 }
    : null;
}

/** `Finch’s repeatedly [slammed] it`: he has. */
function isContracted(tokens: readonly Token[], verb: number): boolean {
  const object = /^(?:it|him|her|them|that|this|the|his|their|its|as)$/;
  return isManner(tokens[verb - 1]) && object.test(lowerAt(tokens, verb + 1));
}

/** `Ida Holm (R-Ohio), Odo Finch (R-Va.), and other leaders [said]`: as the first of them does. */
function endsListOfNames(tokens: readonly Token[], { at }: NameIndex, { first }: NounPhrase): boolean {
  const listed = tokens[first - 1]?.lower === 'and' && tokens[first - 2]?.text === ',';
  return listed && tokens[first]?.lower === 'other' && (at.has(first - 3) || tokens[first - 3]?.text === ')');
}

interface Reach {
  verb: number;
  /** The first token that may belong to the subject. */
  from: number;
}

/** The subject in front of an aside that ends at a mark; the name that the aside gives where it gives one. */
function beforeAside(
  reading: Reading,
  index: NameIndex,
  { verb, from }: Reach,
  mark: number,
): Mention | null {
  const who = whoBefore(reading.tokens, mark, from);
  if (who !== null) return antecedent(reading, index, who, from);
  const apposed = findApposed(reading, index, mark, from);
  const placed =
    apposed && reading.tokens[mark]?.text === ')'
      ? nameBeforePlace(reading, index, { ...apposed, first: apposed.opens, headLast: apposed.last }, from)
      : null;
  if (placed) return placed;
  const named = apposed?.kind === 'nominal' ? givenName(reading, index, apposed.last + 1, verb) : null;
  return named && apposed ? { ...named, opens: apposed.opens } : apposed;
}

/** The subject that a phrase right before the verb is, or belongs to. */
function besideVerb(
  reading: Reading,
  index: NameIndex,
  { verb, from }: Reach,
  phrase: NounPhrase,
): Mention | null {
  const acting = whoIsActing(reading, index, phrase, from);
  if (acting) return acting;
  // `Ann Lee, of whom the mayor [said]`
  if (reading.tokens[phrase.first - 1]?.lower === 'whom') return toMention(reading, index, phrase);
  const where = whereBefore(reading.tokens, phrase.last - 1, from);
  const whole = where === null ? null : phraseEndingAt(reading.tokens, where - 1, from);
  if (whole) return toMention(reading, index, whole);
  const stated = reading.tokens[phrase.first - 1]?.lower === 'that';
  const clause = stated ? null : relativeBefore(reading.tokens, phrase.first - 1, from);
  if (clause !== null)
    return (
      givenName(reading, index, clause, verb) ??
      ofWhom(reading, index, clause, from) ??
      antecedent(reading, index, clause, from)
    );
  const told = stated ? null : whoOfClause(reading, index, phrase, from);
  if (told) return told;
  if (isParenthetic(reading.tokens, phrase)) return subjectBefore(reading, index, phrase.first - 1, from);
  const speaking =
    whoSpeaksTo(reading, index, phrase, from) ??
    nameOnAir(reading, index, phrase, from) ??
    nameBeforePlace(reading, index, phrase, from);
  if (speaking) return speaking;
  const mention = toMention(reading, index, withCoordinate(reading.tokens, phrase, from));
  const during = /^(?:during|before|after)$/.test(lowerAt(reading.tokens, phrase.first - 1));
  const sent = isSentSomewhere(reading.tokens, phrase.first);
  const speaks = maySpeak(mention) && !during && !sent && !isAgent(reading.tokens, phrase.first, mention);
  const held =
    mention.kind === 'pronoun' && /^(?:it|them|him|her)$/.test(mention.head)
      ? agentBuilding(reading, index, phrase.first - 1, from)
      : null;
  if (held) return held;
  const holder = speaks
    ? null
    : (holderOfParticiple(reading, index, phrase.first - 1, from) ??
      standingThere(reading, index, phrase, from) ??
      nameBeforeClause(reading, index, phrase, from));
  if (holder) return holder;
  return nameWithOpenAside(reading, index, mention, { verb, from }) ?? mention;
}

/** `The mother of a boy who drowned [has said]`: she, where the clause is told of whom she belongs to. */
function ofWhom(reading: Reading, index: NameIndex, relative: number, from: number): Mention | null {
  const whole = phraseEndingAt(reading.tokens, relative - 1, from);
  if (!whole || reading.tokens[whole.headLast]?.lower !== 'of') return null;
  const mention = toMention(reading, index, whole);
  return mention.kind === 'nominal' && isPersonNoun(mention.head) ? mention : null;
}

/** `he looked [assured]` */
function isVerbOfPronoun(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  return (
    last - first === 1 &&
    /\p{Ll}ed$/u.test(printedAt(tokens, first)) &&
    subjectPronouns.has(lowerAt(tokens, first - 1))
  );
}
