// In: a record. Out: its words by field and run, worked out once a record.

import { fieldTexts, type SearchField, type SearchRecord } from '../record.ts';
import { toWords } from '../words/to-words.ts';
import type { FormTable } from '../words/unify-forms.ts';

export interface RecordWords extends Readonly<Record<SearchField, readonly (readonly string[])[]>> {
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
  const runs = (field: SearchField) =>
    fieldTexts(record, field).map((text) => toWords(text, forms).map(({ word }) => word));
  const { speaker } = record;
  return {
    text: runs('text'),
    who: runs('who'),
    attribution: runs('attribution'),
    article: runs('article'),
    personName: speaker?.kind === 'person' && speaker.named,
  };
}
