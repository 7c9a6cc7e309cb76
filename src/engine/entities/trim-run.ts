import { auxiliaries, cries, sentenceOpeners, wordsBeforeNames } from '../data/function-words.ts';
import { outletNames } from '../data/kinds-of-body.ts';
import { isKnownBody } from '../data/known-bodies.ts';
import { knownMen } from '../data/known-people.ts';
import { openingWords } from '../data/opening-words.ts';
import { pageLabels } from '../data/page-labels.ts';
import { honorifics, titleWords } from '../data/people-words.ts';
import { alsoNouns } from '../data/verbs-like-nouns.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import type { SeenWords } from './capital-words.ts';
import { particles } from './name-run.ts';
import { opensStatement } from './opens-statement.ts';

/** Drops a word that has a capital only because it opens the sentence: `Cheerful Finch` → `Finch`. */
export function trimRun(
  reading: Reading,
  from: number,
  sentenceFirst: number,
  last: number,
  seen: SeenWords,
): number {
  const { tokens } = reading;
  const token = tokens[from];
  const before = tokens[from - 1];
  const opens = from === sentenceFirst || (before?.kind !== 'word' && before?.text !== ',');
  const several = last - from > 1;
  if (from === sentenceFirst && several && isLabel(token)) return from + 1;
  if (token && opens && opensRole(tokens, from, last)) return from + 1;
  if (opensStatement(tokens, from, last)) return from + 2;
  if (!token || !opens || honorifics.has(token.lower) || titleWords.has(token.lower)) return from;
  if (several && isKnownBody(`${token.text} ${printedAt(tokens, from + 1)}`)) return from;
  if (onlyOpens(reading, from, last, seen) || isCry(tokens, from)) return from + 1;
  if (seen.capital.has(token.lower)) return from;
  const isTrimmed = several
    ? isNoneOfSeveral(tokens, token, from, last, seen)
    : isNoLoneName(reading, token, from, last, seen);
  return isTrimmed ? from + 1 : from;
}

/** `[Q.] Ida, did you …`, `[CLOSE] President Ann Lee` */
function isLabel(token: Token | undefined): boolean {
  return token?.text === 'Q.' || pageLabels.has(token?.text ?? '');
}

/** Whether the first of several words belongs to no name. */
function isNoneOfSeveral(
  tokens: readonly Token[],
  { text, lower }: Token,
  from: number,
  last: number,
  seen: SeenWords,
): boolean {
  const next = lowerAt(tokens, from + 1);
  if (titleWords.has(next) || (particles.has(lower) && lower.length > 1)) return false;
  if (last - from === 2 && isFirstName(text) && speaksNext(tokens[last], lower)) return false;
  if (seen.small.has(lower) || /^(?:rival|fellow)$/.test(lower)) return true;
  if (last - from > 2 && isBeforeFirstName(tokens, from)) return true;
  if (isCompoundParticiple(text)) return true;
  // `Downing Street`
  if (/^(?:street|road|avenue|lane)$/.test(next)) return false;
  return (isReporting(lower) || /(?:ly|ing|ed|ous|ful|less|ive)$/.test(lower)) && !isFirstName(text);
}

/** Whether a word alone, with its capital at the head of a sentence, is no name. */
function isNoLoneName(reading: Reading, token: Token, from: number, last: number, seen: SeenWords): boolean {
  const { text, lower } = token;
  // `Rock drill operator Ann Lee`
  if (seen.small.has(lower) || (last - from === 1 && opensTrade(reading, last))) return true;
  if (isCompoundParticiple(text)) return true;
  if (isFirstName(text) || knownMen.has(lower) || outletNames.has(lower)) return false;
  return !standsAsName(token, behindAdverb(reading, last)) && !/\p{Lu}.*\p{Lu}|^@/u.test(text);
}

/** `Ask Ann Lee`, `Poor Ann Lee` */
function isBeforeFirstName(tokens: readonly Token[], from: number): boolean {
  return wordsBeforeNames.has(lowerAt(tokens, from)) && isFirstName(printedAt(tokens, from + 1));
}

/** `Cross-examined by Lee` */
function isCompoundParticiple(text: string): boolean {
  return /-\p{Ll}+(?:ed|ing)$/u.test(text);
}

/** `Bill Quill said`, `Grant Quill, a clerk`, not `Will Quill go?`: a first name that is a word elsewhere. */
function speaksNext(next: Token | undefined, first: string): boolean {
  if (/^(?:will|may|can|in|an|see|so|even|most)$/.test(first)) return isReporting(next?.lower ?? '');
  return next?.text === ',' || isReporting(next?.lower ?? '');
}

/**
 * A word that no name begins with: `Remember`, `Recall Finch`, `Unlike Mr Finch`, not `Free Press`, nor `Health said` of a
 * body called so.
 */
function onlyOpens({ tokens }: Reading, from: number, last: number, seen: SeenWords): boolean {
  const { lower } = tokens[from]!;
  if (!openingWords.has(lower) || seen.alone.has(lower)) return false;
  const next = tokens[from + 1];
  if (last - from === 1)
    return !isReporting(next?.lower ?? '') || lower.endsWith('s') || isPluralNoun(next?.lower ?? '');
  if (isFirstName(next?.text ?? '') || honorifics.has(next?.lower ?? '')) return true;
  return last - from === 2 && seen.alone.has(next?.lower ?? '') && !openingWords.has(next?.lower ?? '');
}

/** `Oh, if you ask …`, though some people are called Oh; `Read “The Weir”`, which readers are told to. */
function isCry(tokens: readonly Token[], i: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  const next = tokens[i + 1];
  if (next?.kind === 'hidden') return /^(?:read|watch|see)$/.test(lower);
  return cries.has(lower) && /^[,…]$|^\.{2,}$/.test(next?.text ?? '');
}

/** `chants` in `Occasional chants of “…”` */
function isPluralNoun(lower: string): boolean {
  const word = lookUpReportingWord(lower);
  return word?.form === 'present' && alsoNouns.has(word.base);
}

/** `Former Rovers physio Ann Lee`: what she was, at the head of the sentence; not `Former Mayor Ann Lee`. */
function opensRole(tokens: readonly Token[], from: number, last: number): boolean {
  const timed = /^(?:former|acting|current|longtime)$/.test(lowerAt(tokens, from));
  const role = startsLower(tokens[last]?.text) && isPersonNoun(lowerAt(tokens, last));
  return timed && role && last - from > 1 && !titleWords.has(lowerAt(tokens, from + 1));
}

/** Nouns in small letters that end in a trade before a name. */
function opensTrade({ tokens }: Reading, next: number): boolean {
  for (let i = next; i < next + 3 && startsLower(tokens[i]?.text); i++)
    if (i > next && /(?:er|or|ist|man|woman)$/.test(lowerAt(tokens, i)))
      return startsUpper(tokens[i + 1]?.text);
  return false;
}

/** `Orrin also addressed …`: the word after one such as `also`. */
function behindAdverb({ tokens }: Reading, i: number): Token | undefined {
  const adverb = /^(?:also|then|later|once|still|already|now|again|never|often|\p{Ll}{3,}ly)$/u;
  return adverb.test(printedAt(tokens, i)) ? tokens[i + 1] : tokens[i];
}

/** What follows a lone capitalised word at the head of a sentence when it is a name. */
function standsAsName(token: Token, next: Token | undefined): boolean {
  // `Twenty-six states`
  const [first = ''] = token.lower.split('-');
  if (!next || /[a-z](?:s|ly|ing)$/.test(token.text) || sentenceOpeners.has(first)) return false;
  return (
    next.lower === "'s" ||
    /^(?:plc|shares|stock|bosses|staff)$/.test(next.lower) ||
    /^[,:]$/.test(next.text) ||
    auxiliaries.has(next.lower) ||
    isReporting(next.lower)
  );
}

function isReporting(lower: string): boolean {
  const word = lookUpReportingWord(lower);
  return word !== undefined && (word.form === 'past' || word.form === 'present');
}
