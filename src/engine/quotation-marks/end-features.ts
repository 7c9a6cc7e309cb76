// In: the words after an opening mark that nothing closes. Out: every place where they may end, with what speaks
// for it and against it. `“We won, he said.` may end after `won,`: `tag after a comma`, `speech: 2 words`.
import { opensTag } from './opens-tag.ts';
import type { Word } from './split-words.ts';
import { leadingKinds } from './word-kind.ts';

export interface Place {
  at: number;
  features: string[];
}

export interface OpenWords {
  text: string;
  words: readonly Word[];
  /** The kind of the word before the mark, or `punctuation`, `stop`, `nothing`. */
  left: string;
  /** The next mark ends them, not the paragraph. */
  toMark: boolean;
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
  const progress: Progress = { sentences: 0, sentenceStart: 0, commas: 0, tagged: false };
  const style = /^\p{Ll}/u.test(words[0]?.bare ?? '') ? 'fragment' : 'speech';
  return words.map((word, index) => {
    const kind = placeKind(open, index);
    const next = words[index + 1];
    const features = [
      ...common(style, kind, index, progress, open),
      ...(next ? before(style, kind, word, next) : [`open after ${stopOf(word)}`]),
      ...sentenceFeatures(kind, index, progress, words),
    ];
    const tag = next && tagged.has(kind) && opensTag(text.slice(next.at, next.at + 200));
    if (tag) features.push(`tag after ${kind}`);
    advance(progress, word, index, tag === true);
    return { at: word.end, features };
  });
}

const tagged: ReadonlySet<string> = new Set(['comma', 'stop', 'question', 'dash']);

function placeKind({ words, toMark }: OpenWords, index: number): string {
  const { raw, closesSentence } = words[index]!;
  const next = words[index + 1];
  if (!next) return toMark ? 'next mark' : 'paragraph end';
  if (closesSentence) return 'stop';
  if (/,['’)]*$/.test(raw)) return 'comma';
  if (/^[—–-]/.test(next.raw) || /[—–]$/.test(raw)) return 'dash';
  return /[?!]['’]*$/.test(raw) ? 'question' : 'within';
}

function stopOf({ raw, closesSentence }: Word): string {
  if (closesSentence) return 'stop';
  return /[,:]$/.test(raw) ? 'comma' : 'word';
}

function common(style: string, kind: string, index: number, progress: Progress, open: OpenWords): string[] {
  const { left, words } = open;
  const group = kind === 'within' || kind === 'comma' || kind === 'stop' ? kind : 'far';
  const features = [
    `${style}: ${kind}`,
    `${style}: ${bucket(index + 1)}`,
    `${style}: ${Math.min(progress.sentences, 3)} sentences before`,
    style === 'speech' ? `speech after ${leftOfSpeech(left)}: ${group}` : `fragment after ${left}: ${group}`,
  ];
  if (style === 'fragment' && kind === 'within') features.push(`fragment of ${words[0]!.kind}: within`);
  if (style === 'fragment' && progress.commas > 0) features.push('fragment: beyond a comma');
  if (progress.tagged) features.push('beyond a tag');
  return features;
}

function leftOfSpeech(left: string): string {
  return left === 'punctuation' || left === 'nothing' || left === 'stop' ? left : 'word';
}

/** So many words, roughly. */
export function bucket(count: number): string {
  const limit = [1, 2, 4, 8, 16].find((most) => count <= most);
  return limit ? `up to ${limit}` : 'more words';
}

function before(style: string, kind: string, word: Word, next: Word): string[] {
  if (kind === 'stop') return [];
  const features = [`${kind}, then ${next.kind}`];
  if (style === 'fragment') features.push(`fragment, then ${next.kind}`);
  if (leadingKinds.has(word.kind) && !/[.,?!]$/.test(word.raw)) features.push('after a small word');
  return features;
}

function sentenceFeatures(
  kind: string,
  index: number,
  { sentences, sentenceStart }: Progress,
  words: readonly Word[],
): string[] {
  const features: string[] = [];
  const own = sentences > 0 ? 'last' : 'only';
  if (sentences > 0 && counted(words, 'sayings', sentenceStart, index))
    features.push('last sentence has a cue');
  if (counted(words, 'spoken', sentenceStart, index)) features.push(`${own} sentence sounds spoken`);
  if (kind !== 'stop') return features;
  const close = words.findIndex((word, at) => at > index && word.closesSentence);
  const end = close < 0 ? words.length - 1 : close;
  if (counted(words, 'sayings', index + 1, end)) features.push('next sentence has a cue');
  features.push(`next sentence ${counted(words, 'spoken', index + 1, end) ? 'sounds spoken' : 'is plain'}`);
  return features;
}

/** Whether words from `first` to `last` name a speaker, or sound spoken. */
export function counted(
  words: readonly Word[],
  what: 'sayings' | 'spoken',
  first: number,
  last: number,
): boolean {
  return words[last]![what] > (words[first - 1]?.[what] ?? 0);
}

function advance(progress: Progress, word: Word, index: number, tag: boolean): void {
  if (tag) progress.tagged = true;
  if (word.raw.endsWith(',')) progress.commas += 1;
  if (!word.closesSentence) return;
  progress.sentences += 1;
  progress.sentenceStart = index + 1;
}
