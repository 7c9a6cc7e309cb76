/**
 * In: the words after an opening mark that nothing closes. Out: every place where they may end, with what speaks
 * for it and against it. `“We won, he said.` may end after `won,`: `comma: a tag`, `speech: up to 2 words`.
 */
import { startsLower } from '../text/letter-case.ts';
import type { Around } from './around.ts';
import { opensTag } from './opens-tag.ts';
import { bucket, type Place, toReasons } from './reasons.ts';
import { soundOf } from './sound.ts';
import { tense } from './tense.ts';
import { isClosedKind, kindAtStart, leadingKinds } from './word-kind.ts';
import { holds, type Word } from './words-for-repair.ts';

export interface OpenWords {
  text: string;
  words: readonly Word[];
  /** The kind of the word before the mark, or `punctuation`, `stop`, `nothing`. */
  left: string;
  /** The next mark ends them, not the paragraph. */
  toMark: boolean;
  /** The paragraph has other marks before. */
  marksBefore: boolean;
  around: Around;
}

/** How far they have come at a place. */
interface Progress {
  sentences: number;
  sentenceStart: number;
  commas: number;
  tagged: boolean;
}

export function listEnds(open: OpenWords): Place[] {
  const { text, words } = open;
  if (words.length === 1) return [{ at: words[0]!.end, features: [], sound: [] }];
  const progress: Progress = { sentences: 0, sentenceStart: 0, commas: 0, tagged: false };
  const style = startsLower(words[0]?.bare) ? 'fragment' : 'speech';
  const closes = sentenceCloses(words);
  return words.map((word, index) => {
    const kind = placeKind(open, index);
    const next = words[index + 1];
    const tag = next !== undefined && tagged.has(kind) && opensTag(text.slice(next.at, next.at + 200));
    const facts = [
      ...standing(open, index, progress),
      ...inside(words, index, progress),
      ...(next ? behind(words, index, closes[index + 1]!) : []),
      ...(kind === 'stop' && closes[index + 1] === words.length - 1 ? ['one sentence left'] : []),
      ...(tag ? ['a tag'] : []),
      ...(tag && /[?!]['’]*$/.test(word.raw) ? ['a tag after ? or !'] : []),
    ];
    advance(progress, word, index, tag);
    return { at: word.end, features: toReasons([style, kind], facts), sound: soundOf(words, index, 'end') };
  });
}

const tagged: ReadonlySet<string> = new Set(['comma', 'stop', 'question', 'dash']);

/** For each word the last one of its sentence. */
function sentenceCloses(words: readonly Word[]): number[] {
  const closes: number[] = [];
  for (let index = words.length - 1, close = index; index >= 0; index -= 1) {
    if (words[index]!.closesSentence) close = index;
    closes[index] = close;
  }
  return closes;
}

function placeKind({ words, toMark }: OpenWords, index: number): string {
  const { raw, closesSentence } = words[index]!;
  const next = words[index + 1];
  if (!next) return toMark ? 'next mark' : 'paragraph end';
  if (closesSentence) return 'stop';
  if (/,['’)]*$/.test(raw)) return 'comma';
  if (/^[—–-]/.test(next.raw) || /[—–]$/.test(raw)) return 'dash';
  return /[?!]['’]*$/.test(raw) ? 'question' : 'within';
}

/** Where the words stand and how many they are. */
function standing(open: OpenWords, index: number, progress: Progress): string[] {
  const { words, left, around, marksBefore } = open;
  const first = words[0]!;
  return [
    `after ${left}`,
    `after ${left}: ${bucket(index + 1)}`,
    `${bucket(index + 1)} words`,
    `of ${first.kind}`,
    `of ${first.kind}: ${bucket(index + 1)}`,
    `${Math.min(progress.sentences, 3)} sentences before`,
    `${marksBefore ? 'with' : 'without'} marks before`,
    `${around.after} in the next paragraph`,
    ...(progress.commas > 0 ? ['beyond a comma'] : []),
    ...(progress.tagged ? ['beyond a tag'] : []),
  ];
}

/** What its last sentence says of it. */
function inside(words: readonly Word[], index: number, { sentences, sentenceStart }: Progress): string[] {
  const { kind, bare, raw, closesSentence } = words[index]!;
  const own = sentences > 0 ? 'last' : 'only';
  return [
    `${tense(words, sentenceStart, index)} inside`,
    ...(holds(words, 'saying', sentenceStart, index) ? [`cue in the ${own} sentence`] : []),
    ...(holds(words, 'spoken', sentenceStart, index) ? [`${own} sentence sounds spoken`] : []),
    ...(leadingKinds.has(kind) && !/[.,?!]$/.test(raw) ? ['ends in a small word'] : []),
    ...(isClosedKind(kind) ? [`ends in “${bare.toLowerCase()}”`] : []),
    ...(holds(words, 'edited', 0, index) ? ['edited words inside'] : []),
    ...(holds(words, 'nested', 0, index) ? ['nested marks inside'] : []),
    closesSentence ? 'ends in a stop' : /[,:]$/.test(raw) ? 'ends in a comma' : `ends in ${kind}`,
  ];
}

/** What follows. */
function behind(words: readonly Word[], index: number, close: number): string[] {
  const word = words[index]!;
  const next = words[index + 1]!;
  const kind = kindAtStart(next.bare);
  const second = words[index + 2];
  return [
    `then ${kind}`,
    `${word.kind}, then ${kind}`,
    `${bucket(index + 1)} words, then ${kind}`,
    ...(isClosedKind(kind) ? [`then “${next.bare.toLowerCase()}”`] : []),
    ...(second ? [`then ${kind} ${second.kind}`] : []),
    `${tense(words, index + 1, close)} in the rest`,
    `${bucket(close - index)} words in the rest`,
    ...(holds(words, 'saying', index + 1, close) ? ['cue in the rest'] : []),
    ...(holds(words, 'spoken', index + 1, close) ? ['rest sounds spoken'] : []),
    ...(holds(words, 'edited', index + 1, words.length - 1) ? ['edited words behind'] : []),
    ...(holds(words, 'nested', index + 1, words.length - 1) ? ['nested marks behind'] : []),
  ];
}

function advance(progress: Progress, word: Word, index: number, tag: boolean): void {
  if (tag) progress.tagged = true;
  if (word.raw.endsWith(',')) progress.commas += 1;
  if (!word.closesSentence) return;
  progress.sentences += 1;
  progress.sentenceStart = index + 1;
}
