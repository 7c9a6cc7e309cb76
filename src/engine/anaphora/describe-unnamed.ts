import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import { determiners } from '../data/function-words.ts';
import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import { honorifics, titleWords } from '../data/people-words.ts';
import { bodiesThatSpeak, sharesThatSpeak, textsThatSpeak } from '../data/what-speaks.ts';
import { isCapital } from '../entities/capital-words.ts';
import { institutions } from '../entities/institutions.ts';
import type { Mention } from '../mentions/mention.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import { isMade, phraseStartingAt } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import { startsUpper } from '../text/letter-case.ts';
import { toSingular } from '../text/to-singular.ts';
import { lowerAt } from '../text/token-at.ts';

/**
 * An unnamed speaker is called by its words as printed, without the article, or `one`; `a third`.
 * `a Meta spokesperson` → `Meta spokesperson`, a person; `County officials` → a group; `the audit` → a document.
 */
export function describeUnnamed(reading: Reading, mention: Mention): AttributedSpeaker {
  const { text, tokens } = reading;
  const first = tokens[mention.first];
  const next = tokens[mention.first + 1];
  const length = mention.last - mention.first;
  const whole =
    length === 1 ||
    (length === 2 && countsOnly.test(next?.lower ?? '')) ||
    /^(?:of|behind|who|in|at|with|on)$/.test(next?.lower ?? '');
  const skip = first && articles.test(first.lower) && !whole ? 1 : 0;
  const from = tokens[mention.first + skip]?.start ?? mention.start;
  const name = text.slice(from, endOfDescription(reading, mention)).replace(/\s+/g, ' ');
  const full = institutions.has(name) ? fullName(reading, name) : null;
  if (full) return { name: full, kind: 'organisation', named: true };
  if (mention.plural) return { name, kind: 'group', named: false };
  if (isPersonNoun(mention.head)) return { name, kind: 'person', named: false };
  if (textsThatSpeak.has(mention.head)) return { name, kind: 'document', named: false };
  if (bodiesThatSpeak.has(mention.head)) return { name, kind: 'organisation', named: false };
  if (sharesThatSpeak.has(mention.head)) return { name, kind: 'group', named: false };
  const one = toSingular(mention.head);
  if (documentNouns.has(mention.head) || documentNouns.has(one))
    return { name, kind: 'document', named: false };
  if (crowds.test(mention.head) || (one !== mention.head && organisationNouns.has(one)))
    return { name, kind: 'group', named: false };
  if (!organisationNouns.has(mention.head) && !services.test(mention.head))
    return { name, kind: 'person', named: false };
  const proper = institutions.has(mention.head) && /^\p{Lu}\S* \S+$/u.test(name);
  return { name, kind: 'organisation', named: proper };
}

/** Several people in one noun, who are no body. */
const crowds = /^(?:jury|gallery|crowd|bench|benches|crew|pews|regulars|class|audience|congregation)$/;

/** Bodies by what they do: `the weather service`. */
const services = /^(?:service|system|state|forum|centre|center|mission)$/;

/** `the other`, `a third` */
const countsOnly = /^(?:other|second|third|fourth|fifth|latter)$/;

const articles = /^(?:the|an?|this|that|these|those|one|another)$/;

/** Where the words for the speaker end: in `accused by the council of raising rents`, before `of raising`. */
export function endOfDescription(reading: Reading, { start, end, first, last, head }: Mention): number {
  const { text } = reading;
  const placed = documentNouns.has(head) ? beforePlace(reading, first, last) : null;
  if (placed !== null) return placed;
  const told = documentNouns.has(head) || isPersonNoun(head) || isPeopleNoun(head);
  const made = told ? endOfMade(reading, first, last) : null;
  if (made !== null) return made;
  // `a person staffing (the event)`
  const doing = reading.tokens[last - 1];
  if (told && last - first > 2 && doing && /^\p{Ll}{3,}ing$/u.test(doing.text) && doing.lower !== head)
    return reading.tokens[last - 2]?.lower === head ? (reading.tokens[last - 2]?.end ?? end) : end;
  const inner = innerEnd(reading, first, last);
  if (inner !== null) return inner;
  const tail =
    /\s(?:last|this)\s(?:week|month|year|spring|summer|autumn|fall|winter|night|morning)$|\s(?:of|for|from|in)\s\p{L}+ing\b|\s(?:seen|obtained|leaked|dated)$/u.exec(
      text.slice(start, end),
    );
  return tail ? start + tail.index : end;
}

/** `A sign over the door`, `a plaque by the gate`: the end of `sign`, `plaque`; null for others. */
function beforePlace({ tokens }: Reading, first: number, last: number): number | null {
  for (let i = first + 1; i < last; i++) {
    const { lower = '' } = tokens[i] ?? {};
    const beside =
      lower === 'by' && /^(?:the|a)$/.test(lowerAt(tokens, i + 1)) && !isWriter(tokens, i + 2, last);
    if (/^(?:across|above|over|outside|beside)$/.test(lower) || beside) return tokens[i - 1]?.end ?? null;
  }
  return null;
}

/** `a report by the council`, `by the county’s engineers` */
function isWriter(tokens: Reading['tokens'], from: number, last: number): boolean {
  const head = tokens[last - 1];
  if (!head || last <= from) return false;
  return (
    isPersonNoun(head.lower) ||
    isPeopleNoun(head.lower) ||
    organisationNouns.has(head.lower) ||
    startsUpper(head.text)
  );
}

/** `A warning issued at dawn`, `a backbencher elected in May`: the end of `warning`, `backbencher`; null for others. */
function endOfMade({ tokens }: Reading, first: number, last: number): number | null {
  for (let i = first + 1; i < last; i++) if (isMade(tokens, i)) return tokens[i - 1]?.end ?? null;
  return null;
}

/** `a source familiar with the talks`, `a person close to him`: the end of the words that say how he knows, unless it is how well; or null. */
function innerEnd({ tokens }: Reading, first: number, last: number): number | null {
  for (let i = Math.max(first + 1, last - longestKnowing); i <= last; i++) {
    if (!knowing.test(lowerAt(tokens, i)) || !/^(?:to|with|in)$/.test(lowerAt(tokens, i + 1))) continue;
    if (tokens[i - 1]?.lower.endsWith('ly')) return tokens[i - 2]?.end ?? null;
    if (i < last - 3) continue;
    const phrase = phraseStartingAt(tokens, i + 2, Math.min(tokens.length, i + 14));
    return tokens[phrase ? phrase.last - 1 : i - 1]?.end ?? null;
  }
  return null;
}

/** Tokens of `familiar with the Arab`. */
const longestKnowing = 6;
const knowing = /^(?:familiar|close|involved|briefed|knowledgeable)$/;

/** Words of `South Stony Tarn University`; more are a headline. */
const mostCapitals = 3;

/** `Stony Tarn University`, which a sentence may open: the name that ends at a token. */
function capitalsBefore(tokens: Reading['tokens'], at: number): string {
  let first = at;
  while (
    at - first < mostCapitals &&
    isCapital(tokens[first - 1]) &&
    !determiners.has(lowerAt(tokens, first - 1))
  )
    first--;
  return tokens
    .slice(first, at + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** `the Ivy League school`: no name of a school; not `Mr. Brome’s campaign`, `The Brome campaign`. */
function isOfKind(tokens: Reading['tokens'], last: number): boolean {
  const opens = tokens[last - 1];
  const lower = opens?.lower ?? '';
  if (!isCapital(opens) || tokens[last + 1]?.lower === "'s" || isFirstName(lower)) return false;
  if (startsUpper(tokens[last + 1]?.text)) return false;
  return !determiners.has(lower) && !honorifics.has(lower) && !titleWords.has(lower);
}

/** `government` → `UK government`, where the article says so. */
function fullName({ tokens }: Reading, noun: string): string | null {
  for (const [at, { lower }] of tokens.entries()) {
    // `Brome’s campaign`
    const last = tokens[at - 1]?.lower === "'s" ? at - 2 : at - 1;
    const before = tokens[last];
    if (
      lower === noun &&
      !isOfKind(tokens, last) &&
      isCapital(before) &&
      !determiners.has(before?.lower ?? '')
    )
      return startsUpper(tokens[at]?.text) ? capitalsBefore(tokens, at) : `${before?.text} ${noun}`;
  }
  return null;
}
