// In: a size (`five`: the first story; else a number of sentences of the addresses) and a seed. Out: what every search
// engine is given, and what it is asked.

import { fieldTexts, type SearchRecord } from '../../../src/search/record.ts';
import { acronymsOf, toRecords } from '../../../src/search/records/to-records.ts';
import { splitWords } from '../../../src/search/words/split-words.ts';
import { readStory } from '../../../tests/search/read-story.ts';
import { type KnownItem, makeKnownItems } from './known-items.ts';
import { readSotuRecords } from './sotu-records.ts';

export interface KnownSet {
  readonly records: readonly SearchRecord[];
  readonly acronyms: readonly (readonly string[])[];
  readonly queries: readonly KnownItem[];
  /**
   * What each record says, for `answers`: its words with equal forms unified. To a quotation belong its speaker's name
   * and labels, by which a reader may ask for it, and the sentences that hold it, which give way to it.
   */
  readonly joined: ReadonlyMap<string, string>;
}

/** Queries of each kind. */
const each = 40;

export function makeKnownSet(size: string, seed: number): KnownSet {
  const story = size === 'five' ? readStory('content/meta-messenger-encryption') : null;
  const records = story ? toRecords(story) : readSotuRecords(Number(size));
  const texts = records.map(({ text }) => text);
  return {
    records,
    acronyms: story ? acronymsOf(story) : [],
    queries: makeKnownItems(texts, each, seed),
    joined: joinTexts(records),
  };
}

function joinTexts(records: readonly SearchRecord[]): Map<string, string> {
  const join = (text: string) =>
    splitWords(text)
      .map(({ word }) => word)
      .join(' ');
  const joined = new Map(
    records.map((record) => [record.id, [record.text, ...fieldTexts(record, 'who')].map(join).join(' ¶ ')]),
  );
  for (const { text, holds } of records) {
    for (const id of holds) joined.set(id, `${joined.get(id)} ¶ ${join(text)}`);
  }
  return joined;
}
