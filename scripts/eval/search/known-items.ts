/**
 * In: texts and a seed. Out: queries as somebody would type who half remembers one of them, and how to tell whether
 * a text answers one. "We will never forget them" → phrase `will never forget`, two typos `wil nevre forget`…
 */

import { weakWords } from '../../../src/search/data/weak-words.ts';
import { splitWords } from '../../../src/search/words/split-words.ts';
import { toWords } from '../../../src/search/words/to-words.ts';
import type { FormTable } from '../../../src/search/words/unify-forms.ts';
import { below, type Random, seededRandom, shuffled } from '../../shared/seeded-random.ts';

export const queryKinds = ['exact phrase', 'out of order', 'one typo', 'two typos', 'prefix'] as const;

export type QueryKind = (typeof queryKinds)[number];

export interface KnownItem {
  kind: QueryKind;
  typed: string;
  /** The words as they stand in the text, before they were spoilt. */
  words: string[];
}

/** `isFit`: whether an item may be asked; one that may not is made anew. */
export function makeKnownItems(
  texts: readonly string[],
  each: number,
  seed: number,
  isFit: (item: KnownItem) => boolean = () => true,
): KnownItem[] {
  const random = seededRandom(seed);
  return queryKinds.flatMap((kind) => {
    const items: KnownItem[] = [];
    while (items.length < each) {
      const words = splitWords(texts[below(random, texts.length)]!).map(({ word }) => word);
      const item = makeItem(kind, words, random);
      if (item && isFit(item)) items.push(item);
    }
    return items;
  });
}

/**
 * A test whether a text holds what was looked for, as printed or in an equal form. It is given the words of the text in
 * both of `readings`, blanks between them.
 */
export function answerTo(item: KnownItem, forms: FormTable): (joined: string) => boolean {
  const stands = (words: string, end: string) => {
    const wanted = readings(words, forms).map((reading) => ` ${reading}${end}`);
    return (padded: string) => wanted.some((each) => padded.includes(each));
  };
  const tests =
    item.kind === 'out of order'
      ? item.words.map((word) => stands(word, ' '))
      : [item.kind === 'prefix' ? stands(item.typed, '') : stands(item.words.join(' '), ' ')];
  return (joined) => tests.every((test) => test(` ${joined} `));
}

/** The words of a text as printed, and with equal forms unified. */
export function readings(text: string, forms: FormTable): string[] {
  return [splitWords(text), toWords(text, forms)].map((words) => words.map(({ word }) => word).join(' '));
}

function makeItem(kind: QueryKind, words: readonly string[], random: Random): KnownItem | null {
  const length = 4 + below(random, 3);
  if (words.length < length) return null;
  const start = below(random, words.length - length + 1);
  const phrase = words.slice(start, start + length);
  if (phrase.filter(isTelling).length < 2) return null;
  const typed = spoil(kind, phrase, random);
  return typed && { kind, typed: typed.join(' '), words: kind === 'out of order' ? typed : phrase };
}

function spoil(kind: QueryKind, phrase: string[], random: Random): string[] | null {
  if (kind === 'exact phrase') return phrase;
  if (kind === 'out of order') return shuffled(random, phrase);
  if (kind === 'one typo') return misspell(phrase, 1, random);
  if (kind === 'two typos') return misspell(phrase, 2, random);
  const last = phrase.at(-1)!;
  if (last.length < 5) return null;
  return [...phrase.slice(0, -1), last.slice(0, 3 + below(random, last.length - 4))];
}

function misspell(phrase: readonly string[], count: number, random: Random): string[] | null {
  const long = phrase.map((word, at) => ({ word, at })).filter(({ word }) => /^\p{L}{4,}$/u.test(word));
  const chosen = shuffled(random, long).slice(0, count);
  if (chosen.length < count) return null;
  const spoilt = [...phrase];
  for (const { word, at } of chosen) spoilt[at] = withTypo(word, random);
  return spoilt;
}

function withTypo(word: string, random: Random): string {
  const at = below(random, word.length - 1);
  const letter = String.fromCharCode(97 + below(random, 26));
  const typos = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ];
  const typo = typos[below(random, typos.length)]!;
  return typo === word ? word.slice(0, at) + word.slice(at + 1) : typo;
}

function isTelling(word: string): boolean {
  return word.length > 3 && !weakWords.has(word);
}
