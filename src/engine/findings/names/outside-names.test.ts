import { expect, test } from 'vitest';
import { outsideNames } from './outside-names.ts';

const text =
  'He said Harbour & Quill will keep the pier in Little Marren. The mayor of Velm, Ida Orrin, agreed.';

function trim(words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = outsideNames({ siglum: 'A', start, end: start + words.length }, text);
  return text.slice(from, end);
}

test.each([
  ['Quill will keep the pier in Little', 'will keep the pier in'],
  ['Harbour & Quill will keep', 'Harbour & Quill will keep'],
  ['& Quill will keep', 'will keep'],
  ['the pier in Little Marren', 'the pier in Little Marren'],
  ['keep the pier in Little Marren. The', 'keep the pier in Little Marren. The'],
  ['mayor of Velm', 'mayor of Velm'],
  ['Orrin', 'Orrin'],
])('%s is %s', (words, whole) => expect(trim(words)).toBe(whole));
