import type { Span } from '../../schemas/span.ts';
import { type FoldedWord, foldWords } from '../text/fold.ts';
import { withoutUnseen } from '../text/unseen-signs.ts';
import { indexPairs, type PairIndex } from './index-pairs.ts';

/**
 * What the alignment works on: the words of an article's body, of its comments, or of a whole text,
 * as numbers. `The plan. The end.` → ids 0 1 0 2, boundaries 2 0 1 0 2.
 */
export interface WordRun {
  readonly text: string;
  /** The offsets of each word. Arrays of numbers: a story holds many texts at once. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal numbers are equal folded words; a number below 0 equals nothing. */
  readonly ids: Int32Array;
  /** Where each pair of neighbouring words stands; made on first use, for most texts are never aligned. */
  readonly pairs: PairIndex;
  /** 1 for a word, less for a short one: `of the` says little. */
  readonly weights: Float32Array;
  /** What stands before each word, and after the last one. */
  readonly boundaries: Uint8Array;
  /** The number of the stretch that each word stands in; no passage reaches from one into another. */
  readonly stretches: Int32Array;
}

export const boundary = { none: 0, sentence: 1, paragraph: 2 } as const;

/** A part of a text that is read in one go, and where its paragraphs start. */
export interface Stretch extends Span {
  readonly paragraphs: readonly number[];
}

export type Vocabulary = Map<string, number>;

/** Between two stretches stands a word that equals nothing. */
export function toWordRun(text: string, stretches: readonly Stretch[], vocabulary: Vocabulary): WordRun {
  const words: FoldedWord[] = [];
  const ids: number[] = [];
  const inStretch: number[] = [];
  const paragraphs = new Set<number>();
  stretches.forEach((stretch, number) => {
    if (words.length > 0) {
      words.push({ folded: '', start: stretch.start, end: stretch.start });
      ids.push(-1);
      inStretch.push(-1);
      paragraphs.add(words.length - 1);
    }
    const from = words.length;
    for (const word of foldWords(text, stretch.start, stretch.end)) {
      words.push(word);
      ids.push(numberOf(word.folded, vocabulary));
      inStretch.push(number);
    }
    for (const index of indexesOf(stretch.paragraphs, words, from)) paragraphs.add(index);
  });
  const numbers = Int32Array.from(ids);
  let pairs: PairIndex | undefined;
  return {
    text,
    starts: Int32Array.from(words, ({ start }) => start),
    ends: Int32Array.from(words, ({ end }) => end),
    ids: numbers,
    get pairs() {
      pairs ??= indexPairs(numbers);
      return pairs;
    },
    weights: Float32Array.from(words, weigh),
    boundaries: findBoundaries(text, words, paragraphs),
    stretches: Int32Array.from(inStretch),
  };
}

function numberOf(folded: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(folded);
  if (known !== undefined) return known;
  vocabulary.set(folded, vocabulary.size);
  return vocabulary.size - 1;
}

const longWord = 4;
const shortWeight = 0.5;

function weigh({ folded }: FoldedWord): number {
  return folded.length >= longWord || /^\d/.test(folded) ? 1 : shortWeight;
}

/** The first word at or after each offset. */
function indexesOf(offsets: readonly number[], words: readonly FoldedWord[], from: number): number[] {
  let index = from;
  return offsets.map((offset) => {
    while (index < words.length && words[index]!.start < offset) index++;
    return index;
  });
}

const sentenceEnd = /[.!?…]["'”’»)\]]*\s/;

function findBoundaries(text: string, words: readonly FoldedWord[], paragraphs: Set<number>): Uint8Array {
  const boundaries = new Uint8Array(words.length + 1);
  for (let index = 1; index < words.length; index++) {
    const between = text.slice(words[index - 1]!.end, words[index]!.start);
    if (between.length > 1 && sentenceEnd.test(withoutUnseen(between))) boundaries[index] = boundary.sentence;
  }
  for (const index of paragraphs) boundaries[index] = boundary.paragraph;
  boundaries[0] = boundary.paragraph;
  boundaries[words.length] = boundary.paragraph;
  return boundaries;
}
