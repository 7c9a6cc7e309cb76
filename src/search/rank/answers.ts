/**
 * In: a question and a record. Out: whether the record holds the kind of answer that is asked for: a number, a sum of
 * money, what letters are short for.
 */

import { numberWords } from '../data/number-words.ts';
import type { Query } from '../query/parse-query.ts';
import type { SearchRecord } from '../record.ts';
import { stem } from '../words/stem.ts';
import type { RecordWords } from './record-words.ts';

const shares = { figure: 0.35, counted: 0.25, money: 0.65 };

const money = /\p{Sc}\s?\d|\d\s?\p{Sc}|\b(?:pounds|pence|dollars|cents|euros|rupees|francs|kroner)\b/iu;

/**
 * What it adds that the answer to `how many` holds a number, in figures or in words, more where it counts what is asked
 * for, and that to `how much` money; null: it does not.
 */
export function figureShare(
  { measures, words }: Query,
  record: SearchRecord,
  { text }: RecordWords,
): number | null {
  if (measures === null) return 0;
  if (measures === 'amount') return money.test(record.text) ? shares.money : null;
  const figures = text.flatMap((run) =>
    run.flatMap((word, at) => (isFigure(word) ? [run.slice(at + 1, at + 4)] : [])),
  );
  if (figures.length === 0) return null;
  const told = words.filter(({ weak }) => !weak).map(({ word }) => stem(word));
  const asked = new Set(measures === 'count' ? told.slice(0, 1) : told);
  const counts = figures.some((behind) => behind.some((word) => asked.has(stem(word))));
  return shares.figure + (counts ? shares.counted : 0);
}

function isFigure(word: string): boolean {
  return /^\d/u.test(word) || numberWords.has(word);
}

/** It says what the letters asked for are short for: `the Harbour Trust (HT)`. */
export function isDefinition({ defines }: Query, { text }: SearchRecord): boolean {
  return defines !== null && text.toLowerCase().includes(`(${defines})`);
}
