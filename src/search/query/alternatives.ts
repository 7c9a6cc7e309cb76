/**
 * In: a word of a query. Out: the words of the site that it may stand for, each with how well it does:
 * `guits` → guit .85 (a letter away), quits .85…
 */

import { irregularForms } from '../data/irregular-forms.ts';
import { relatedWords } from '../data/related-words.ts';
import { looksAlike, mayBeMisprint, typosIn } from './misprints.ts';
import { isNumber } from './number-value.ts';
import type { QueryWord } from './parse-query.ts';
import type { Neighbour, Vocabulary } from './vocabulary.ts';

export interface Alternative {
  readonly term: number;
  /** 1: as typed. */
  readonly weight: number;
}

const most = { prefix: 40, near: 6, all: 16 };
const weights = {
  prefix: 0.9,
  prefixOfOther: 0.7,
  closedPrefix: 0.65,
  related: 0.5,
  stem: 0.85,
  otherForm: 0.7,
  /** By how many letters are wrong. */
  typo: [1, 0.8, 0.55, 0.45],
  /** What is added where the first letter is right. */
  sameStart: 0.04,
};

/** The word itself, and what it may become where the reader may still be typing it. */
export function exactAlternatives(query: QueryWord, vocabulary: Vocabulary): Alternative[] {
  const exact = vocabulary.find(query.word);
  const found = exact < 0 ? [] : [{ term: exact, weight: 1 }];
  if (!query.open || query.word.length < 2) return found;
  const longer = vocabulary.startingWith(query.word).filter((term) => term !== exact);
  const weight = exact < 0 ? weights.prefix : weights.prefixOfOther;
  return [...found, ...shortestFirst(longer, vocabulary).map((term) => ({ term, weight }))];
}

/** The exact alternatives, and words of the same stem, a longer form, or a spelling near it. */
export function nearAlternatives(query: QueryWord, vocabulary: Vocabulary): Alternative[] {
  const best = new Map<number, number>();
  const offer = (term: number, weight: number) => best.set(term, Math.max(weight, best.get(term) ?? 0));
  for (const { term, weight } of exactAlternatives(query, vocabulary)) offer(term, weight);
  if (query.weak) return toList(best);
  const alike = vocabulary.sharingStem(query.word);
  for (const term of alike) offer(term, weights.stem);
  if (vocabulary.find(query.word) < 0)
    for (const term of otherForms(query.word, vocabulary)) offer(term, weights.otherForm);
  if (query.word.length >= 3 && !isNumber(query.word)) {
    const longer = shortestFirst(vocabulary.startingWith(query.word), vocabulary);
    for (const term of longer.slice(0, most.near)) offer(term, weights.closedPrefix);
  }
  for (const other of relatedWords.get(query.word) ?? []) {
    const term = vocabulary.find(other);
    if (term >= 0) offer(term, weights.related);
  }
  // What the site prints is no misprint, and an everyday word only the printer's.
  const everyday = relatedWords.has(query.word) || irregularForms.has(query.word);
  const printed = everyday ? vocabulary.find(query.word) >= 0 : alike.length > 0;
  if (printed) return toList(best);
  for (const { term, distance } of misprintsOf(query.word, vocabulary, everyday)) {
    offer(term, weights.typo[distance]! + sameStart(query.word, vocabulary.terms[term]!));
  }
  return toList(best);
}

function misprintsOf(word: string, vocabulary: Vocabulary, everyday: boolean): Neighbour[] {
  const near = vocabulary.near(word, everyday ? 1 : typosIn(word));
  const fits = ({ term, distance }: Neighbour) => {
    const printed = vocabulary.terms[term]!;
    return everyday ? looksAlike(word, printed) : mayBeMisprint(word, printed, distance);
  };
  return near.filter(fits).slice(0, 2 * most.near);
}

/** `laid` for `lay`. */
function otherForms(word: string, vocabulary: Vocabulary): number[] {
  const forms = [...(irregularForms.get(word) ?? [])];
  return forms.map((form) => vocabulary.find(form)).filter((term) => term >= 0);
}

function sameStart(typed: string, term: string): number {
  return typed[0] === term[0] ? weights.sameStart : 0;
}

function shortestFirst(terms: number[], { terms: words }: Vocabulary): number[] {
  return [...terms].sort((left, right) => words[left]!.length - words[right]!.length).slice(0, most.prefix);
}

function toList(best: ReadonlyMap<number, number>): Alternative[] {
  const list = [...best].map(([term, weight]) => ({ term, weight: Math.min(weight, 1) }));
  return list.sort((left, right) => right.weight - left.weight).slice(0, most.all);
}
