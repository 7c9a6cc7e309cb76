/**
 * In: records. Out: every word of them with the documents and places where it stands.
 * Records "Yes, we can" and "We can" → can: 0,2,1,1 · we: 0,1,1,0 · yes: 0,0.
 */

import { fieldTexts, type SearchRecord, searchFields } from '../record.ts';
import { toWords } from '../words/to-words.ts';
import type { FormTable } from '../words/unify-forms.ts';
import { fieldSpan, type Postings } from './index-source.ts';

export interface BuiltIndex {
  terms: string[];
  frequencies: number[];
  postings: Postings[];
}

export function buildIndex(records: readonly SearchRecord[], forms: FormTable): BuiltIndex {
  const found = new Map<string, number[]>();
  for (const [document, record] of records.entries()) {
    for (const [word, places] of placesOf(record, forms)) {
      const postings = found.get(word) ?? [];
      if (postings.length === 0) found.set(word, postings);
      for (const place of places) postings.push(document, place);
    }
  }
  const terms = [...found.keys()].sort();
  const postings = terms.map((term) => found.get(term)!);
  return { terms, postings, frequencies: postings.map(countDocuments) };
}

/** Between the runs of a field lies a gap wider than any that a phrase may have. */
const gap = 16;

function placesOf(record: SearchRecord, forms: FormTable): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [number, field] of searchFields.entries()) {
    let at = 0;
    for (const text of fieldTexts(record, field)) {
      for (const { word, parts = [] } of toWords(text, forms)) {
        const place = number * fieldSpan + Math.min(at, fieldSpan - 1);
        for (const each of new Set([word, ...parts])) addPlace(places, each, place);
        at += 1;
      }
      at += gap;
    }
  }
  return places;
}

function addPlace(places: Map<string, number[]>, word: string, place: number): void {
  const known = places.get(word);
  if (!known) places.set(word, [place]);
  else if (known.at(-1)! < place) known.push(place);
}

function countDocuments(postings: Postings): number {
  let count = 0;
  for (let at = 0; at < postings.length; at += 2) if (postings[at] !== postings[at - 2]) count += 1;
  return count;
}
