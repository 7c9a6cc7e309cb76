/**
 * In: a size (`five`: the first story; else a number of sentences of the addresses) and a seed. Out: what every search
 * engine is given, and what it is asked.
 */

import { equalForms } from '../../../src/search/data/equal-forms.ts';
import { fieldTexts, isBeside, type SearchRecord } from '../../../src/search/record.ts';
import { acronymsOf, toRecords } from '../../../src/search/records/to-records.ts';
import { type FormTable, toFormTable } from '../../../src/search/words/unify-forms.ts';
import { readStory } from '../../../tests/search/read-story.ts';
import { answerTo, type KnownItem, makeKnownItems, readings } from './known-items.ts';
import { readSotuRecords } from './sotu-records.ts';

export interface KnownSet {
  readonly records: readonly SearchRecord[];
  readonly acronyms: readonly (readonly string[])[];
  /**
   * Made from texts. What is printed of a record beside its text (who spoke, how that is said, the sentence around it)
   * may hold the words of a query too: as a name or a label, `MP for Harbour East`, or out of order, `minister harbour
   * the wall`. Then more than one record answers it well, and it is not asked.
   */
  readonly queries: readonly KnownItem[];
  /**
   * Whether the record of that id holds the words of a query in its text, as printed or in an equal form. A sentence
   * and a quotation in it are one answer. Who spoke counts for nothing: no engine but this project's is given names.
   */
  readonly isAnswer: (query: KnownItem, id: string) => boolean;
}

/** Queries of each kind. */
const each = 40;

export function makeKnownSet(size: string, seed: number): KnownSet {
  const story = size === 'five' ? readStory('content/meta-messenger-encryption') : null;
  const records = story ? toRecords(story) : readSotuRecords(Number(size));
  const acronyms = story ? acronymsOf(story) : [];
  const forms = toFormTable([...equalForms, ...acronyms]);
  const joined = joinTexts(records, forms);
  const beside = new Map(records.map((record) => [record.id, joinBeside(record, forms)]));
  const isFit = (query: KnownItem) => {
    const isHeld = answerTo(query, forms);
    return records.every(({ id }) => {
      const [own, more] = [joined.get(id)!, beside.get(id)!];
      return isHeld(own) || !isHeld(query.kind === 'out of order' ? `${own} ¶ ${more}` : more);
    });
  };
  // What stands beside the articles is found below them.
  const texts = records.filter((record) => !isBeside(record)).map(({ text }) => text);
  const isAnswer = (query: KnownItem, id: string) => answerTo(query, forms)(joined.get(id)!);
  return { records, acronyms, isAnswer, queries: makeKnownItems(texts, each, seed, isFit) };
}

function joinTexts(records: readonly SearchRecord[], forms: FormTable): Map<string, string> {
  const joined = new Map(records.map(({ id, text }) => [id, readings(text, forms).join(' ¶ ')]));
  for (const { id: sentence, holds } of records) {
    for (const id of holds) joined.set(id, `${joined.get(id)} ¶ ${joined.get(sentence)}`);
  }
  return joined;
}

function joinBeside(record: SearchRecord, forms: FormTable): string {
  const texts = [...fieldTexts(record, 'who'), ...fieldTexts(record, 'attribution')];
  return texts.flatMap((text) => readings(text, forms)).join(' ¶ ');
}
