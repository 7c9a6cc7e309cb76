/** In: a record. Out: its words by field and run, worked out once a record. */

import { fieldTexts, type SearchField, type SearchRecord } from '../record.ts';
import type { Word } from '../words/split-words.ts';
import { toWords } from '../words/to-words.ts';
import type { FormTable } from '../words/unify-forms.ts';

export type Runs = readonly (readonly string[])[];

export interface RecordWords extends Readonly<Record<SearchField, Runs>> {
  /** The sentence that a quotation stands in, its own words among them; empty where none is known. */
  readonly sentence: Runs;
  /** Whether the speaker is a person with a name: a part of it is a name too. */
  readonly personName: boolean;
}

const known = new WeakMap<SearchRecord, RecordWords>();

/** The table of forms must be the same for one record every time. */
export function recordWords(record: SearchRecord, forms: FormTable): RecordWords {
  const words = known.get(record) ?? splitFields(record, forms);
  known.set(record, words);
  return words;
}

function splitFields(record: SearchRecord, forms: FormTable): RecordWords {
  const runs = (field: SearchField) => toRuns(fieldTexts(record, field), forms);
  const { speaker, setting } = record;
  return {
    text: runs('text'),
    who: runs('who'),
    attribution: runs('attribution'),
    article: runs('article'),
    setting: runs('setting'),
    sentence: toRuns(setting ? [setting.join(record.text)] : [], forms),
    personName: speaker?.kind === 'person' && speaker.named,
  };
}

function toRuns(texts: readonly string[], forms: FormTable): Runs {
  const split = texts.map((text) => toWords(text, forms));
  return [...split.map((words) => words.map(({ word }) => word)), ...split.flatMap(asPrinted)];
}

/** A second reading of a text that has joined words: each with its parts. */
function asPrinted(words: readonly Word[]): string[][] {
  if (!words.some(({ parts }) => parts)) return [];
  return [words.flatMap(({ word, parts }) => parts ?? [word])];
}
