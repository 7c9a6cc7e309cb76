import { adverbs, determiners, functionWords, relatives, times } from '../data/function-words.ts';
import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import { personNouns, pluralPeopleNouns, titleWords } from '../data/people-words.ts';
import { irregularPasts } from '../data/verbs.ts';
import { words } from '../data/words.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { lookUpReportingWord, reportingForms } from './reporting-lexicon.ts';

/** What a word can be, as far as lists and endings tell: `spokeswoman` a known noun, `sought` no part of a noun phrase. */
export function isKnownNoun(lower: string): boolean {
  return knownNouns.has(lower);
}

const knownNouns: ReadonlySet<string> = new Set([
  ...personNouns,
  ...pluralPeopleNouns,
  ...organisationNouns,
  ...documentNouns,
  ...titleWords,
  // Ends like a past form.
  'seed',
]);

export function isDeterminer(token: Token | undefined): boolean {
  return token?.kind === 'word' && determiners.has(token.lower);
}

/** Whether a token may stand inside a noun phrase whose last token is `end`. */
export function isInside(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'hidden') return i < end && token.end - token.start <= 40;
  if (token.kind === 'mark') return token.text === '&' || isBeforeState(tokens, i);
  if (token.lower === "'s") return true;
  // `the former first lady`, `the back row`
  if ((token.lower === 'first' || token.lower === 'back') && i < end && isAdjectival(tokens, i)) return true;
  if (isForm(tokens, i) || isWrittenText(tokens, i)) return true;
  if (startsUpper(token.text) && isNameLike(token)) return !times.has(token.lower);
  return !outsidePhrases.has(token.lower) && !isManner(token);
}

/** The comma of `a Tarn Falls, Va.-based attorney`. */
export function isBeforeState(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === ',' && /\.-\p{Ll}+$/u.test(printedAt(tokens, i + 1));
}

/** `his written testimony` */
function isWrittenText(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'written' && writtenTexts.has(lowerAt(tokens, i + 1));
}

const writtenTexts = words(
  'statements statement testimony responses response answers answer remarks reports report notes note orders order opinions opinion submissions submission evidence messages message apology ruling decision comments',
);

/** `Year 9 student`: no time, but a form at school. */
function isForm(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === 'Year' && /^\d{1,2}$/.test(printedAt(tokens, i + 1));
}

/** `the first lady`, `a former first minister` */
function isAdjectival(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return isDeterminer(before) || /^(?:former|current|new|then)$/.test(before?.lower ?? '');
}

/** `quietly`, but not `family`. */
export function isManner(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length > 4 &&
    token.text.endsWith('ly') &&
    startsLower(token.text) &&
    !nounsInLy.has(token.lower)
  );
}

const nounsInLy: ReadonlySet<string> = new Set(
  'family ally assembly supply bully reply belly jelly italy friendly elderly daily weekly monthly quarterly early likely only'.split(
    ' ',
  ),
);

function isNameLike(token: Token): boolean {
  return !closedWords.has(token.lower) || (/^\p{Lu}{2,}$/u.test(token.text) && token.lower !== 'i');
}

/** Words of which a language makes no new ones. */
const closedWords: ReadonlySet<string> = new Set([...functionWords, ...times, ...relatives]);

function isPastOfSaying(lower: string): boolean {
  const word = lookUpReportingWord(lower);
  return (word?.form === 'past' || word?.form === 'participle') && word.speech && !word.weak;
}

/** `the`, `sought`, `announced`: words in small letters of no noun phrase, in one list as most words are asked for. */
const outsidePhrases: ReadonlySet<string> = new Set([
  ...closedWords,
  ...irregularPasts,
  ...reportingForms.values().filter(isPastOfSaying),
]);

/** What may stand behind the noun of a phrase and is not its head: `an official familiar with it`. */
export const behindHead: ReadonlySet<string> = new Set(["'s", 'familiar', 'close', 'present', 'involved']);

/** `he'd` → `he`: a pronoun and the verb that is written on to it; other words stay what they are. */
export function pronounOf(lower: string): string {
  if (!lower.includes("'")) return lower;
  return /^(i|you|he|she|it|we|they)'(?:ve|d|ll|re|m|s)$/.exec(lower)?.[1] ?? lower;
}

/** What may stand between a quotation and its attribution: `later`, `quietly`, `as`. */
export function isFiller(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.lower !== 'though' &&
    (token.lower === 'as' || adverbs.has(token.lower) || isManner(token))
  );
}
