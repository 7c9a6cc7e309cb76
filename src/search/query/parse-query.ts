/**
 * In: what a reader typed. Out: its words and what each is for: `what did “Meta` → what (asks) · did (asks) · meta
 * (open: may be the start of a longer word).
 */

import { auxiliaries, questionWords, sayingVerbs, weakWords } from '../data/weak-words.ts';
import { printedForm } from '../words/printed-form.ts';
import { splitWords } from '../words/split-words.ts';
import { toWords } from '../words/to-words.ts';
import { type FormTable, hasForm } from '../words/unify-forms.ts';
import { isNumber } from './number-value.ts';
import { isLoose, lettersAsked, type Measure, measureAsked } from './question-words.ts';

export interface QueryWord {
  readonly word: string;
  /** May be missing where words are looked for in any order. */
  readonly weak: boolean;
  /** The reader may still be typing it; a number is whole. */
  readonly open: boolean;
  /** It stands in quotation marks. */
  readonly quoted?: boolean;
}

export interface Query {
  readonly typed: string;
  readonly words: readonly QueryWord[];
  /** The words without those that only ask, or open it: an exact phrase may be this or all of them. */
  readonly core: readonly QueryWord[];
  /** It has nothing but small words: only their phrase is looked for. */
  readonly small: boolean;
  /** It begins as a question. */
  readonly asks: boolean;
  /** It asks how many, how big or how far, how much, which may be money. */
  readonly measures: Measure | null;
  /** Of a question what letters stand for: the letters. */
  readonly defines: string | null;
  /** Of a question what somebody says: the words for who. */
  readonly subject: readonly string[];
  /** Phrases in quotation marks: each must stand as typed. */
  readonly phrases: readonly (readonly string[])[];
  /** As `printedForm` has it, where other forms are equal to what was typed: `U.K.`, which finds UK too. */
  readonly printed: string | null;
}

const longestQuery = 400;
/** A phrase may be typed with them and printed without. */
const opening: ReadonlySet<string> = new Set(['a', 'an', 'the', 'mr', 'mrs', 'ms']);
const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

export function parseQuery(typed: string, forms: FormTable): Query {
  const text = typed.slice(0, longestQuery);
  const found = toWords(text, forms);
  const openEnd = /[\p{L}\p{N}]$/u.test(text) ? found.at(-1) : undefined;
  const typedAsIs =
    openEnd !== undefined && openEnd.end - openEnd.start >= openEnd.word.length && !isNumber(openEnd.word);
  const loose = found.map((_, at) => isLoose(found, at, text));
  const allWeak = loose.every((each) => each);
  const quotations = [...text.matchAll(quoted)];
  const words = found.map((each, at) => ({
    word: each.word,
    weak: !allWeak && loose[at]!,
    open: typedAsIs && each === openEnd,
    quoted: quotations.some(({ index, 0: { length } }) => each.start >= index && each.end <= index + length),
  }));
  const phrases = quotations.map((match) => toWords(match[1]!, forms).map(({ word }) => word));
  return toQuery(
    {
      typed: text,
      phrases: phrases.filter((phrase) => phrase.length > 0),
      printed: hasForm(splitWords(text), forms) ? printedForm(text) : null,
    },
    words,
  );
}

/** The same query with other words. */
export function withWords({ typed, phrases, printed }: Query, words: readonly QueryWord[]): Query {
  return toQuery({ typed, phrases, printed }, words);
}

function toQuery(
  { typed, ...given }: Pick<Query, 'typed' | 'phrases' | 'printed'>,
  words: readonly QueryWord[],
): Query {
  const asks = doesAsk(words);
  const core = coreOf(words, asks);
  const measures = asks ? measureAsked(words) : null;
  const defines = lettersAsked(typed);
  const small = words.every(({ word }) => weakWords.has(word));
  return { typed, words, core, small, asks, measures, defines, subject: subjectOf(words), ...given };
}

/** `what does the (trust) say about`: whose words are asked for. */
function subjectOf(words: readonly QueryWord[]): string[] {
  const from = words.findIndex(({ word }) => auxiliaries.has(word));
  const to = words.findIndex(({ word }, at) => at > from && sayingVerbs.has(word));
  if (from < 0 || from > 2 || to < 0) return [];
  return words
    .slice(from + 1, to)
    .filter((each) => !each.weak)
    .map(({ word }) => word);
}

function doesAsk(words: readonly QueryWord[]): boolean {
  const first = words.findIndex((each) => !each.weak);
  return words.slice(0, Math.max(first, 0)).some((each) => questionWords.has(each.word));
}

function coreOf(words: readonly QueryWord[], asks: boolean): readonly QueryWord[] {
  if (!words.some((each) => !each.weak)) return words;
  const first = words.findIndex((each) => !each.weak);
  const start = asks ? first : words.findIndex((each) => !each.weak || !opening.has(each.word));
  const end = asks ? words.findLastIndex((each) => !each.weak) + 1 : words.length;
  return words.slice(start, end);
}
