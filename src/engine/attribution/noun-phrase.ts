import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  relatives,
  subjectPronouns,
  times,
} from '../data/function-words.ts';
import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import { personNouns, pluralPeopleNouns, titleWords } from '../data/people-words.ts';
import { irregularPasts } from '../data/verbs.ts';
import type { Token } from '../text/segment.ts';
import { lookUpReportingWord } from './reporting-lexicon.ts';

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
  const own = simpleEndingAt(tokens, i, from);
  if (!own) return null;
  let whole: NounPhrase = { ...own, headLast: own.last };
  let best = whole;
  for (let depth = 0; depth < 4; depth++) {
    const link = tokens[whole.first - 1];
    if (whole.first - 1 <= from || !link) break;
    const left = simpleEndingAt(tokens, whole.first - 2, from);
    if (!left) break;
    if (link.lower === 'and' && attaching.has(tokens[left.first - 1]?.lower ?? '')) {
      whole = { ...whole, first: left.first };
      continue;
    }
    if (!attaching.has(link.lower)) break;
    whole = { first: left.first, last: whole.last, headLast: left.last };
    if (isSubjectPlace(tokens, whole, from) && mayHead(tokens, whole)) best = whole;
  }
  return best;
}

/** The phrase that begins at token `i`, none of it at or after `limit`. */
export function phraseStartingAt(tokens: Tokens, i: number, limit: number): NounPhrase | null {
  const headLast = simpleStartingAt(tokens, i, limit);
  if (headLast === null) return null;
  let last = headLast;
  while (last < limit && attachingRight.has(tokens[last]?.lower ?? '')) {
    const next = simpleStartingAt(tokens, last + 1, limit);
    if (next === null || isOccasion(tokens, last + 1, next)) break;
    last = next;
  }
  return { first: i, last, headLast };
}

/** The same without its `of`, `for`… */
export function nearestPhrase(tokens: Tokens, i: number, from: number): NounPhrase | null {
  const own = simpleEndingAt(tokens, i, from);
  return own && { ...own, headLast: own.last };
}

export function headOf(tokens: Tokens, phrase: NounPhrase): string {
  for (let i = phrase.headLast - 1; i >= phrase.first; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && !/^(?:'s|familiar|close|present|involved)$|^\p{N}/u.test(token.lower))
      return token.lower;
  }
  return tokens[phrase.first]?.lower ?? '';
}

const attaching: ReadonlySet<string> = new Set(
  'of for at from in with to on behind against inside within near'.split(' '),
);
const attachingRight: ReadonlySet<string> = new Set('of for at from with in'.split(' '));

export const occasions: ReadonlySet<string> = new Set(
  `statement interview letter speech email e-mail post tweet message memo release conference briefing call debate rally
  event appearance response reply report article video podcast hearing court television tv twitter facebook instagram
  radio editorial op-ed column book press series meeting comment comments remarks testimony`.split(/\s+/),
);

function isOccasion(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (occasions.has(tokens[i]?.lower ?? '') || times.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** A subject opens its clause: nothing before it, or a mark, a conjunction, a hidden run, a time, a verb like `that`. */
function isSubjectPlace(tokens: Tokens, phrase: NounPhrase, from: number): boolean {
  const before = tokens[phrase.first - 1];
  return (
    phrase.first === from || !before || !prepositions.has(before.lower) || clauseOpeners.has(before.lower)
  );
}

const clauseOpeners: ReadonlySet<string> = new Set(
  'as while although though because if when where whereas after before since until unless'.split(' '),
);

/** People, bodies and capitalised names may have a phrase after them and still be the subject. */
function mayHead(tokens: Tokens, phrase: NounPhrase): boolean {
  const head = headOf(tokens, phrase);
  const token = tokens[phrase.headLast - 1];
  return (
    personNouns.has(head) ||
    pluralPeopleNouns.has(head) ||
    organisationNouns.has(head) ||
    determiners.has(head) ||
    /^\p{Lu}/u.test(token?.text ?? '') ||
    head.endsWith('s') ||
    determiners.has(tokens[phrase.first]?.lower ?? '')
  );
}

function simpleEndingAt(tokens: Tokens, i: number, from: number): { first: number; last: number } | null {
  const end = tokens[i];
  if (i < from || !end) return null;
  if (
    end.kind === 'word' &&
    (subjectPronouns.has(end.lower) || pronouns.has(end.lower)) &&
    !relatives.has(end.lower)
  )
    return { first: i, last: i + 1 };
  let first = i + 1;
  for (let k = i; k >= from && i - k < 16; k--) {
    const token = tokens[k];
    if (!token) break;
    if (isDeterminer(token)) {
      first = k;
      while (first > from && isDeterminer(tokens[first - 1])) first--;
      break;
    }
    const dated = times.has(token.lower) && k < i && isDeterminer(tokens[k - 1]);
    if (!dated && !isInside(tokens, k, i)) break;
    first = k;
  }
  const bare = first === i && /^(?:a|an|the)$/.test(end.lower);
  return first <= i && !bare ? { first, last: i + 1 } : null;
}

function simpleStartingAt(tokens: Tokens, i: number, limit: number): number | null {
  const token = tokens[i];
  if (!token || i >= limit) return null;
  if (token.kind === 'word' && subjectPronouns.has(token.lower) && !relatives.has(token.lower)) return i + 1;
  let last = i;
  while (last < limit && last - i < 20 && isDeterminer(tokens[last])) last++;
  const nouns = last;
  while (last < limit && last - i < 20 && goesOn(tokens, nouns, last, limit)) last++;
  return last > nouns || (last > i && standsAlone.has(tokens[last - 1]?.lower ?? '')) ? last : null;
}

export const standsAlone: ReadonlySet<string> = new Set(
  'some many others most both all one few several another none'.split(' '),
);

/** After a name or a noun, a word in small letters goes on only when a known noun closes it: `Norland ferry officials`. */
function goesOn(tokens: Tokens, first: number, i: number, limit: number): boolean {
  const token = tokens[i];
  if (token && isApposedMark(tokens, i, limit)) return true;
  if (!token || !isInside(tokens, i, limit)) return false;
  if (i === first || token.kind !== 'word' || token.lower === "'s" || /^\p{Lu}/u.test(token.text))
    return true;
  if (token.lower.endsWith('ed') && isKnownNoun(tokens[i - 1]?.lower ?? '')) return false;
  const afterName = /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.kind === 'word';
  if (!afterName && !/(?:ed|s)$/.test(token.lower)) return true;
  if (!afterName && isKnownNoun(token.lower)) return true;
  for (let k = i; k < Math.min(limit, i + 5); k++) {
    const next = tokens[k];
    if (!next || !isInside(tokens, k, limit)) return false;
    if (isKnownNoun(next.lower)) return true;
  }
  return false;
}

function isKnownNoun(lower: string): boolean {
  return (
    personNouns.has(lower) ||
    pluralPeopleNouns.has(lower) ||
    organisationNouns.has(lower) ||
    documentNouns.has(lower) ||
    titleWords.has(lower)
  );
}

function isApposedMark(tokens: Tokens, i: number, limit: number): boolean {
  return tokens[i]?.text === '&' && i + 1 < limit;
}

function isDeterminer(token: Token | undefined): boolean {
  return token?.kind === 'word' && determiners.has(token.lower);
}

/** Whether a token may stand inside a noun phrase whose last token is `end`. */
function isInside(tokens: Tokens, i: number, end: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'hidden') return i < end && token.end - token.start <= 40;
  if (token.kind === 'mark') return token.text === '&';
  if (token.lower === "'s") return true;
  if (/^\p{Lu}/u.test(token.text) && isNameLike(token)) return !times.has(token.lower);
  return !isClosed(token.lower) && !isFiniteVerb(token.lower) && !isManner(token);
}

/** `quietly`, but not `family`. */
export function isManner(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length > 4 &&
    token.text.endsWith('ly') &&
    /^\p{Ll}/u.test(token.text) &&
    !nounsInLy.has(token.lower)
  );
}

const nounsInLy: ReadonlySet<string> = new Set(
  'family ally assembly supply bully reply belly jelly italy friendly elderly daily weekly monthly quarterly early likely only'.split(
    ' ',
  ),
);

function isNameLike(token: Token): boolean {
  return !isClosed(token.lower) || (/^\p{Lu}{2,}$/u.test(token.text) && token.lower !== 'i');
}

function isClosed(lower: string): boolean {
  return (
    determiners.has(lower) ||
    pronouns.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    auxiliaries.has(lower) ||
    adverbs.has(lower) ||
    times.has(lower) ||
    relatives.has(lower)
  );
}

function isFiniteVerb(lower: string): boolean {
  const word = lookUpReportingWord(lower);
  return (
    irregularPasts.has(lower) ||
    ((word?.form === 'past' || word?.form === 'participle') && word.speech && !word.weak)
  );
}
