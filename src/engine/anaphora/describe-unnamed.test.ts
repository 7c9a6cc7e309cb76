import { expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';

const kindOf = (text: string) => annotateText('pier', `${text}\n`).quotations[0]?.speaker?.kind;

it.each([
  ['Protesters held signs reading “No pier”.', 'document'],
  ['Court documents called the pier “late”.', 'document'],
  ['Odo Finch wore a shirt that said “No pier.”', 'document'],
  ['Newspapers called the pier “late”.', 'group'],
  ['The jury called the pier “late”.', 'group'],
  ['The public gallery shouted “No pier!”', 'group'],
  ['The weather service called the wind “odd”.', 'organisation'],
  ['A clerk in Tove called the pier “late”.', 'person'],
])('%s is by a speaker without a name: %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
