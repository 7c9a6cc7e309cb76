import type { Reading } from '../attribution/reading.ts';
import { lookUpReportingWord } from '../attribution/reporting-lexicon.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  times,
} from '../data/function-words.ts';
import { nationalities, organisationWords } from '../data/organisation-words.ts';
import { honorifics, personNouns, titleWords } from '../data/people-words.ts';
import type { Token } from '../text/segment.ts';
import { isFirstName } from './first-names.ts';

/**
 * Reading → every capitalised name, cut from the titles before it.
 * `Home Secretary James Cleverly` → title `Home Secretary`, name `James Cleverly`.
 */
export interface Name {
  /** Tokens of the name with its honorific, end exclusive. */
  first: number;
  last: number;
  /** Token where the name proper begins, after the honorific. */
  core: number;
  text: string;
  honorific: string | null;
  /** Tokens of the capitalised title before the name, if any. */
  title: { first: number; last: number } | null;
  kind: 'name' | 'title';
}

export function findNames(reading: Reading): Name[] {
  const seen = collectSeenWords(reading);
  const names: Name[] = [];
  for (const sentence of reading.sentences) {
    if (isTitleCase(reading.tokens.slice(sentence.first, sentence.last))) continue;
    let i = sentence.first;
    while (i < sentence.last) {
      const last = endOfRun(reading, i, Math.min(sentence.last, i + longestName));
      if (last > i) names.push(...cutRun(reading, trimRun(reading, i, sentence.first, last, seen), last));
      i = Math.max(last, i + 1);
    }
  }
  return names.filter((name) => name.last > name.first);
}

/** A headline in capitals proves nothing about its words. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.length >= 4 && long.filter(isCapital).length / long.length > 0.8;
}

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

export function isFunctionWord(lower: string): boolean {
  return (
    determiners.has(lower) ||
    pronouns.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    auxiliaries.has(lower) ||
    adverbs.has(lower)
  );
}

/** A longer run of capitals is a headline, not a name. */
const longestName = 14;

const particles: ReadonlySet<string> = new Set(
  'de da del della der di dos du van von den la le el al bin ibn bint ben ter ten zu y'.split(' '),
);

/** Words by how they are printed inside sentences: a capital that opens a sentence proves nothing. */
interface SeenWords {
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

function collectSeenWords(reading: Reading): SeenWords {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = reading.tokens[i];
      if (token?.kind !== 'word') continue;
      if (/^\p{Ll}/u.test(token.text)) small.add(token.lower);
      else if (i > sentence.first && reading.tokens[i - 1]?.kind === 'word') capital.add(token.lower);
    }
  }
  return { small, capital };
}

function endOfRun(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  if (!startsName(tokens[from], tokens[from + 1])) return from;
  let i = from + 1;
  while (i < limit) {
    const step = stepOfRun(reading, from, i, limit);
    if (step === 0) break;
    i += step;
  }
  return i;
}

function startsName(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !isCapital(token) || token.text === 'I' || token.lower === "'s") return false;
  if (times.has(token.lower) && !(isCapital(next) && organisationWords.has(next?.lower ?? ''))) return false;
  return !isFunctionWord(token.lower) || /^\p{Lu}{2,}$/u.test(token.text);
}

/** How many tokens the run takes in next: 0 ends it. */
function stepOfRun(reading: Reading, from: number, i: number, limit: number): number {
  const { tokens } = reading;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || i >= limit) return 0;
  if (
    isCapital(token) &&
    (!times.has(token.lower) || organisationWords.has(next?.lower ?? '')) &&
    (!isFunctionWord(token.lower) || token.lower.length === 1 || /^\p{Lu}{2,}$/u.test(token.text))
  )
    return 1;
  const particlesLast = endOfParticles(tokens, i, limit);
  if (particlesLast > i) return particlesLast - i + 1;
  if (!isCapital(next) || i + 1 >= limit || isFunctionWord(next?.lower ?? '')) {
    const inOf = token.lower === 'of' && next?.lower === 'the' && isCapital(tokens[i + 2]) && i + 2 < limit;
    return inOf && takesOf(tokens, from, i) ? 3 : 0;
  }
  if (token.text === '&') return 2;
  if (joinsOrganisation(tokens, from, i, limit)) return 2;
  if (token.lower === 'of' && takesOf(tokens, from, i)) return 2;
  return isNickname(token) ? 2 : 0;
}

const takeOf: ReadonlySet<string> = new Set(
  'speaker department ministry house university bank office institute council college board bureau school museum church chamber federation association society league court secretary chancellor attorney daughters sons city state duke duchess prince princess earl bishop archbishop academy union republic center centre army knights order commission committee'.split(
    ' ',
  ),
);

/** `de la` before `Fuente`: the token after the particles, or `i` itself where there are none. */
function endOfParticles(tokens: readonly Token[], i: number, limit: number): number {
  let end = i;
  while (end < limit && end - i < 3 && particles.has(tokens[end]?.lower ?? '')) end++;
  return end > i && end < limit && isCapital(tokens[end]) ? end : i;
}

/** `the Rivers and Wetlands Agency`. */
function joinsOrganisation(tokens: readonly Token[], from: number, i: number, limit: number): boolean {
  if (tokens[i]?.lower !== 'and' || tokens[from - 1]?.lower !== 'the') return false;
  for (let k = i + 1; k < Math.min(limit, i + 4) && isCapital(tokens[k]); k++)
    if (organisationWords.has(tokens[k]?.lower ?? '')) return true;
  return false;
}

function takesOf(tokens: readonly Token[], from: number, i: number): boolean {
  for (let k = from; k < i; k++)
    if (takeOf.has(tokens[k]?.lower ?? '') || titleWords.has(tokens[k]?.lower ?? '')) return true;
  return false;
}

function isNickname(token: Token): boolean {
  return token.kind === 'hidden' && token.end - token.start <= 24;
}

/** Drops a word that has a capital only because it opens the sentence. */
function trimRun(
  reading: Reading,
  from: number,
  sentenceFirst: number,
  last: number,
  seen: SeenWords,
): number {
  const token = reading.tokens[from];
  const opens = from === sentenceFirst || reading.tokens[from - 1]?.kind !== 'word';
  if (
    !token ||
    !opens ||
    honorifics.has(token.lower) ||
    titleWords.has(token.lower) ||
    seen.capital.has(token.lower)
  )
    return from;
  if (seen.small.has(token.lower)) return from + 1;
  if (last - from > 1) return /(?:ly|ing)$/.test(token.lower) && !isFirstName(token.text) ? from + 1 : from;
  return isFirstName(token.text) ||
    standsAsName(token, reading.tokens[last]) ||
    /\p{Lu}.*\p{Lu}/u.test(token.text)
    ? from
    : from + 1;
}

/** What follows a lone capitalised word at the head of a sentence when it is a name. */
function standsAsName(token: Token, next: Token | undefined): boolean {
  if (!next || /[a-z]s$/.test(token.text)) return false;
  return (
    next.lower === "'s" || /^[,:]$/.test(next.text) || auxiliaries.has(next.lower) || isReporting(next.lower)
  );
}

function isReporting(lower: string): boolean {
  const word = lookUpReportingWord(lower);
  return word !== undefined && (word.form === 'past' || word.form === 'present');
}

function cutRun(reading: Reading, first: number, last: number): Name[] {
  if (first >= last) return [];
  const { tokens } = reading;
  const lowers = tokens.slice(first, last).map((token) => token.lower);
  const lead = isDemonym(reading, first, last) ? 1 : endOfTitle(lowers, tokens[first]?.text ?? '');
  let core = first + lead;
  const title = lead > 0 ? { first, last: core } : null;
  if (core === last)
    return [
      { first, last, core: first, text: textOf(reading, first, last), honorific: null, title, kind: 'title' },
    ];
  let honorific: string | null = null;
  const nameFirst = core;
  while (core < last - 1 && honorifics.has(tokens[core]?.lower ?? ''))
    honorific = tokens[core++]?.lower ?? null;
  return [
    { first: nameFirst, last, core, text: textOf(reading, core, last), honorific, title, kind: 'name' },
  ];
}

/** `the Dutchman`, `the Texan`: a description, not a name. */
function isDemonym({ tokens }: Reading, first: number, last: number): boolean {
  const lower = tokens[first]?.lower ?? '';
  if (last - first !== 1 || tokens[first - 1]?.lower !== 'the') return false;
  return personNouns.has(lower) || nationalities.has(lower) || /\w{3}(?:man|woman)$/.test(lower);
}

/** How many leading words are title: `Norland Harbour Board Chairman Odo Finch` → 4. */
function endOfTitle(lowers: readonly string[], firstText: string): number {
  if (lowers.length === 2 && isFirstName(firstText) && !nationalities.has(lowers[0] ?? '')) return 0;
  let end = 0;
  for (const [k, lower] of lowers.entries()) if (titleWords.has(lower) && !honorifics.has(lower)) end = k + 1;
  if (end === 0)
    return lowers.length > 2 && nationalities.has(lowers[0] ?? '') && isFirstName(lowers[1] ?? '') ? 1 : 0;
  const rest = lowers.slice(end);
  if (rest[0] === 'of') return end + endOfOffice(rest);
  if (rest.some((lower) => organisationWords.has(lower) || lower === 'of')) return 0;
  return end;
}

/** `of Tides Odo Finch` → 2 words of office; `of the Harbour Council Odo Finch` → 4; `of State` alone is all office. */
function endOfOffice(rest: readonly string[]): number {
  const body = rest.findLastIndex((lower) => organisationWords.has(lower));
  if (body > 0) return body + 1;
  const name = rest.findIndex((lower, k) => k >= 2 && isFirstName(lower));
  if (name > 0) return name;
  return rest.length >= 4 && !rest.includes('the') ? rest.length - 2 : rest.length;
}

/** The words of a name; a nickname in marks is left out. */
export function textOf(reading: Reading, first: number, last: number): string {
  const from = reading.tokens[first]?.start ?? 0;
  const to = reading.tokens[last - 1]?.end ?? from;
  const hidden = reading.tokens.slice(first, last).filter((token) => token.kind === 'hidden');
  const printed = reading.text.slice(from, to);
  return hidden.reduce(
    (text, token) => text.replace(`${reading.text.slice(token.start, token.end)} `, ''),
    printed,
  );
}
