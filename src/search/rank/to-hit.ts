/**
 * In: a query and a record that may answer it. Out: the record as a hit: how it answers, and a value to order by among
 * its like.
 */

import { weakWords } from '../data/weak-words.ts';
import type { Query } from '../query/parse-query.ts';
import type { SearchRecord } from '../record.ts';
import { printedForm } from '../words/printed-form.ts';
import type { FormTable } from '../words/unify-forms.ts';
import { figureShare, isDefinition } from './answers.ts';
import { closeness } from './closeness.ts';
import { type Match, matchRecord, type Tier } from './match-record.ts';
import { type RecordWords, type Runs, recordWords } from './record-words.ts';
import type { Sought } from './sought.ts';

export interface Hit {
  readonly record: SearchRecord;
  readonly tier: Tier;
  readonly value: number;
  /** The part of `value` that the place of the phrase gives; 0 where it is no phrase. */
  readonly phrase: number;
  /** Found by who said it. */
  readonly bySpeaker: boolean;
  /** The exact phrase where it begins as a question: `when Ann Moor was`. */
  readonly asTyped: boolean;
  /** Of equal forms it prints the one that was typed: `U.K.`, not `UK`. */
  readonly asPrinted: boolean;
  /** Some of the words stand in the text, in who said it or in how it is attributed, not only around it. */
  readonly touches: boolean;
  readonly sought: Sought;
}

export interface Found extends Hit {
  readonly words: RecordWords;
}

export interface Asked {
  readonly query: Query;
  readonly sought: Sought;
  readonly forms: FormTable;
}

/** What it adds that words stand together or all stand there, and that a question is about who spoke. */
const shares = {
  covered: 0.2,
  paired: 0.3,
  dense: 0.2,
  whole: 0.2,
  speaker: 0.6,
  setting: 0.4,
};

/** `score`: what the index gives it. */
export function toHit({ query, sought, forms }: Asked, record: SearchRecord, score: number): Found {
  const words = recordWords(record, forms);
  const figure = figureShare(query, record, words);
  const { value: phrase, ...match } = figure === null ? besideThePoint : matchRecord(query, words);
  const { text, who, attribution, sentence } = words;
  const { covered, paired, dense } = closeness(sought.meanings, sought.words.length, [
    ...text,
    ...who,
    ...attribution,
    ...sentence,
  ]);
  const whole = covered === 1 ? shares.whole : 0;
  const asked = subjectShare(query.subject, words);
  const together = whole + shares.covered * covered + shares.paired * paired + shares.dense * dense;
  return {
    ...match,
    ...(isDefinition(query, record) && ({ tier: 'phrase', asTyped: true } as const)),
    record,
    words,
    sought,
    asPrinted: match.tier === 'phrase' && isPrinted(query, record),
    touches: match.tier === 'phrase' || asked > 0 || touches(sought, words),
    phrase,
    value: phrase + score + asked + together + (figure ?? 0),
  };
}

function isPrinted({ printed }: Query, record: SearchRecord): boolean {
  if (printed === null) return false;
  const { text, attribution, speaker } = record;
  const texts = [text, attribution ?? '', speaker?.name ?? '', ...(speaker?.labels ?? [])];
  return texts.some((each) => printedForm(each).includes(printed));
}

function touches({ meanings }: Sought, { text, who, attribution }: RecordWords): boolean {
  return [...text, ...who, ...attribution].some((run) =>
    run.some((word) => meanings.has(word) && !weakWords.has(word)),
  );
}

/** It holds the words of a question and not what the question is for. */
const besideThePoint: Match = { tier: 'near', value: 0, bySpeaker: false, asTyped: false };

/** What it adds that the question is about who spoke. */
function subjectShare(subject: readonly string[], { who, attribution, setting }: RecordWords): number {
  const stands = (runs: Runs) => runs.some((run) => subject.every((word) => run.includes(word)));
  if (subject.length === 0) return 0;
  if (stands(who) || stands(attribution)) return shares.speaker;
  return stands(setting) ? shares.setting : 0;
}
