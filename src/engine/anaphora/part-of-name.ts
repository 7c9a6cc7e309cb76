import { adverbs, auxiliaries, conjunctions, prepositions } from '../data/function-words.ts';
import type { Name } from '../entities/find-names.ts';
import { isOutlet } from '../entities/is-outlet.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import { plainEndingAt } from '../sentences/plain-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import type { Part } from './discourse.ts';
import { isAsker } from './is-asker.ts';

/** What part a name plays where it stands; `speaks` where some words are given to it. */
export function partOfName(
  reading: Reading,
  name: Name,
  sentenceFirst: number,
  speaks: boolean,
  previous?: Name,
): Part {
  const { tokens } = reading;
  const opens = name.title?.first ?? name.first;
  // `Opposition critic Odo Finch`: the roles before the name belong to its phrase.
  const trade = isPersonNoun(lowerAt(tokens, opens - 1)) || timely.test(lowerAt(tokens, opens - 1));
  // `Odo Finch beat champion Karl Voss`: a role does not reach over the name before it and its verb.
  const staff = previous !== undefined && isStaff(tokens, previous.last);
  const far = previous && !staff && opens - previous.last > 1 ? previous.last + 1 : sentenceFirst;
  const role = trade ? plainEndingAt(tokens, opens, Math.max(sentenceFirst, far)) : null;
  const holder = staff && role ? (previous.title?.first ?? previous.first) : opens;
  // `Tide Committee Odo Finch rose`
  const body = previous?.last === opens ? previous.first : opens;
  const begins = Math.min(opens, role?.first ?? opens, holder, body);
  // `The Tide Board`, `But Norland’s Odo Finch rose`
  const from =
    begins - 1 === sentenceFirst && tokens[sentenceFirst]?.lower === 'the'
      ? sentenceFirst
      : isOfPlace(tokens, begins)
        ? begins - 2
        : begins;
  const before = tokens[from - 1];
  if (tokens[name.last]?.lower === "'s")
    return from === sentenceFirst || isForPart(tokens, name) ? 'topic' : 'owner';
  if (isAsker(tokens, from, sentenceFirst)) return 'asker';
  if (speaks) return 'speaker';
  if (isHeld(tokens[name.last]) || isStaff(tokens, name.last)) return 'object';
  if (isWrittenTo(tokens, from, sentenceFirst)) return 'written to';
  if (asking.has(before?.lower ?? '') || isAsked(tokens, name.last)) return 'asked';
  if (isHeard(tokens, from, previous)) return 'asked';
  if (before?.text === ':' && !isVerbal(tokens[name.last])) return 'object';
  if (before?.lower === 'and' && /^(?:he|she)$/.test(lowerAt(tokens, from - 2))) return 'object';
  if (before && opensClause.has(before.lower) && isVerbal(tokens[name.last]))
    return from - 1 > sentenceFirst && subordinating.test(before.lower) ? 'subject of clause' : 'subject';
  if (before && conjunctions.has(before.lower) && from - 1 === sentenceFirst) return 'subject';
  if (before && prepositions.has(before.lower)) {
    const opensSentence = from - 1 === sentenceFirst && isTopical.has(before.lower);
    return opensSentence || isAsFor(tokens, sentenceFirst, from - 1) ? 'topic' : 'object';
  }
  if (before?.text === ',' && isOwnersBoss(reading, from - 1, name.last)) return 'object';
  if (before?.kind !== 'word' || from <= sentenceFirst) return 'subject';
  if (isBehindAdverbs(tokens, sentenceFirst, from)) return 'subject';
  if (isRanked(tokens, sentenceFirst, from) && isVerbal(tokens[name.last])) return 'subject';
  const is =
    before.lower === "'s"
      ? tokens[from - 2]?.lower === 'there'
      : /^(?:was|is|were|are|came)$/.test(before.lower);
  if (is && tokens[name.last]?.kind === 'mark') return 'subject';
  // `It was Odo Finch who got the ball rolling`
  if (is && tokens[from - 2]?.lower === 'it' && /^(?:who|that)$/.test(lowerAt(tokens, name.last)))
    return 'subject';
  return auxiliaries.has(lowerAt(tokens, name.last)) ? 'told of' : 'object';
}

/** `Norland’s [Odo Finch] rose`: of a place, or a body, whose name has one word. */
function isOfPlace(tokens: readonly Token[], opens: number): boolean {
  return (
    tokens[opens - 1]?.lower === "'s" && startsUpper(tokens[opens - 2]?.text) && isVerbal(tokens[opens + 2])
  );
}

/** `For [Odo Finch]’s part, it was enough` */
function isForPart(tokens: readonly Token[], { first, last }: Name): boolean {
  return (
    tokens[first - 1]?.lower === 'for' && tokens[last + 1]?.lower === 'part' && tokens[last + 2]?.text === ','
  );
}

/** `Later Sen. Odo Finch rose` */
function isBehindAdverbs(tokens: readonly Token[], first: number, from: number): boolean {
  if (from - first > 2) return false;
  return tokens.slice(first, from).every(({ lower }) => adverbs.has(lower));
}

/** `wrote to [Fernleaf Home]`, `sent the letter to [Lee]`: whose turn it is. */
function isWrittenTo(tokens: readonly Token[], first: number, from: number): boolean {
  if (tokens[first - 1]?.lower !== 'to') return false;
  return tokens
    .slice(Math.max(from, first - longestLetter), first - 1)
    .some(({ lower }) =>
      /^(?:wrote|written|emailed|complained|appealed|letters?|emails?|messages?)$/.test(lower),
    );
}

/** Tokens of `The messages, sent by a buyer at the chain Aldwick’s, to`. */
const longestLetter = 16;

/** `…, adviser to the board’s chair, [Odo Finch].`: only said of somebody else. */
function isOwnersBoss({ tokens }: Reading, comma: number, last: number): boolean {
  if (!/^[.!?]$/.test(printedAt(tokens, last))) return false;
  const role = plainEndingAt(tokens, comma - 1, 0);
  if (!role) return false;
  const owned = tokens.slice(role.first, role.last).some(({ lower }) => lower === "'s");
  // `an alternative to the current favourite, [Odo Finch].`
  const told = /^(?:the|his|her)$/.test(lowerAt(tokens, role.first));
  return (
    (owned || told) && /^(?:to|of|for|under|with|by|against|behind)$/.test(lowerAt(tokens, role.first - 1))
  );
}

/** `former Mayor Odo Finch` */
const timely = /^(?:former|then|fellow|acting|outgoing|incoming|longtime|late|ex)$/;

/** `an Odo Finch supporter` */
function isHeld(next: Token | undefined): boolean {
  const lower = next?.kind === 'word' ? next.lower : '';
  return isPersonNoun(lower) || isPeopleNoun(lower);
}

/** `Finch campaign manager (Ann Lee)`: behind the name of whose staff she is. */
function isStaff(tokens: readonly Token[], after: number): boolean {
  return staffed.test(lowerAt(tokens, after)) && isPersonNoun(lowerAt(tokens, after + 1));
}

const staffed = /^(?:campaign|administration|transition|cabinet|press|defense|defence|policy|family)$/;

/** Who is asked speaks next: `Pike asked Finch how high it was.` */
const asking: ReadonlySet<string> = new Set(
  'ask asked asks asking pressed questioned quizzed interviewed'.split(' '),
);

/** `The Herald spoke to [Odo Finch], a father of seven`, `I spoke with [him]`: who tells it what comes next. */
function isHeard(tokens: readonly Token[], from: number, previous?: Name): boolean {
  if (!/^(?:to|with)$/.test(lowerAt(tokens, from - 1)) || !speaking.test(lowerAt(tokens, from - 2)))
    return false;
  const own = /^(?:i|we|reporters)$/.test(lowerAt(tokens, from - 3));
  return own || (previous?.last === from - 2 && isOutlet(previous.text));
}

const speaking = /^(?:spoke|talked|speaks|talks)$/;

/** `Finch was asked how high it was.` */
function isAsked(tokens: readonly Token[], after: number): boolean {
  return /^(?:was|were|is)$/.test(lowerAt(tokens, after)) && asking.has(lowerAt(tokens, after + 1));
}

/** `As for Ann Lee, the worst was over` */
function isAsFor(tokens: readonly Token[], first: number, preposition: number): boolean {
  return preposition === first + 1 && tokens[first]?.lower === 'as' && tokens[preposition]?.lower === 'for';
}

/** `For Ann Lee, the worst was over`; `In Norland, …` is about nobody. */
const isTopical: ReadonlySet<string> = new Set(['for', 'to', 'like', 'unlike', 'as']);

const subordinating =
  /^(?:that|as|when|while|because|if|after|before|since|although|though|where|whereas|until)$/;

const opensClause: ReadonlySet<string> = new Set(
  'and but or that as when while because if after before since although though where whereas until so'.split(
    ' ',
  ),
);

/** `Third seed [Odo Finch] beat …`: where he stands, before his name at the head of the sentence. */
function isRanked(tokens: readonly Token[], first: number, from: number): boolean {
  const rank = tokens.slice(first, from).map(({ lower }) => lower);
  return rank.length <= 3 && /^(?:seed|number|no|one|two|three|four|five)$/.test(rank.at(-1) ?? '');
}

/** A word in small letters after the name that is no preposition and no conjunction: most often its verb. */
function isVerbal(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || !startsLower(next.text)) return false;
  return !prepositions.has(next.lower) && !conjunctions.has(next.lower);
}
