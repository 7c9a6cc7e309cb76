// In: the words before a closing mark that nothing opened. Out: every place where they may begin, with what speaks
// for it and against it. `The mayor said, We will.”` may begin at `We`: `capital after comma`, `cue right before`.
import { bucket, counted, type Place } from './end-features.ts';
import { isReporting } from './reporting.ts';
import type { Word } from './split-words.ts';
import { wordKind } from './word-kind.ts';

export interface ClosedWords {
  words: readonly Word[];
  /** The first word opens a sentence. */
  opensSentence: boolean;
  /** The words after the mark say who spoke. */
  hasTag: boolean;
  /** The stop stands after the mark: `a farce”.` */
  logical: boolean;
}

/** A cue counts where so many words lie between it and the quotation. */
const cueReach = 8;

export function listStarts(closed: ClosedWords): Place[] {
  const { words } = closed;
  const opens = words.map((_, index) =>
    index === 0 ? closed.opensSentence : words[index - 1]!.closesSentence,
  );
  const ends = sentenceEnds(opens);
  const close = closeOf(closed);
  let sentences = 0;
  let sentence = 0;
  const starts = opens.map((isStart, index) => {
    if (isStart) sentence = index;
    return sentence;
  });
  const total = opens.filter(Boolean).length;
  return words.map((word, index) => {
    const kind = placeKind(words, index, opens[index]!);
    const crossed = total - sentences - (opens[index] ? 1 : 0);
    if (opens[index]) sentences += 1;
    const features = [
      `${close}: ${kind}`,
      `${close}: ${bucket(words.length - index)}`,
      `${close}: ${Math.min(crossed, 4)} sentences within`,
      ...inner(words, index, ends[index]!, crossed),
      ...(kind === 'sentence' ? beforeSentence(words, index, starts) : []),
      ...(opens[index] ? [] : beside(close, kind, words, index, starts[index]!)),
    ];
    return { at: word.at, features };
  });
}

/** For each word the last one of its sentence. */
function sentenceEnds(opens: readonly boolean[]): number[] {
  const ends: number[] = [];
  for (let index = opens.length - 1, end = index; index >= 0; index -= 1) {
    ends[index] = end;
    if (opens[index]) end = index - 1;
  }
  return ends;
}

function closeOf({ words, hasTag, logical }: ClosedWords): string {
  if (hasTag) return 'tag';
  const last = words.at(-1)?.raw ?? '';
  if (logical) return 'outside stop';
  if (/,$/.test(last)) return 'comma';
  return /[.?!…]['’)]*$/.test(last) ? 'stop' : 'open';
}

function placeKind(words: readonly Word[], index: number, opensSentence: boolean): string {
  if (opensSentence) return index === 0 ? 'first sentence' : 'sentence';
  if (index === 0) return 'after a mark';
  const { raw } = words[index - 1]!;
  if (/:$/.test(raw)) return 'colon';
  if (/,['’)]*$/.test(raw)) return 'comma';
  return /[—–-]$/.test(raw) ? 'dash' : 'within';
}

function inner(words: readonly Word[], index: number, end: number, crossed: number): string[] {
  return [
    ...(counted(words, 'sayings', index, end)
      ? [`cue inside the ${crossed === 0 ? 'only' : 'first'} sentence`]
      : []),
    `${crossed === 0 ? 'only' : 'first'} sentence sounds ${counted(words, 'spoken', index, end) ? 'spoken' : 'plain'}`,
  ];
}

function beforeSentence(words: readonly Word[], index: number, starts: readonly number[]): string[] {
  const from = starts[index - 1]!;
  return [
    ...(counted(words, 'sayings', from, index - 1) ? ['sentence before has a cue'] : []),
    ...(counted(words, 'spoken', from, index - 1) ? ['sentence before sounds spoken'] : []),
  ];
}

/** The words of its sentence before it. */
function beside(close: string, kind: string, words: readonly Word[], index: number, from: number): string[] {
  const features: string[] = [];
  const word = words[index]!;
  const previous = words[index - 1];
  if (previous && (kind === 'within' || kind === 'comma'))
    features.push(`${kind}, after ${previous.kind}`, `${kind}, at ${word.kind}`);
  if (previous && kind === 'within') features.push(`${close}, after ${previous.kind}`);
  if (/^[[(]*['‘]?\p{Lu}/u.test(word.raw)) features.push(`capital ${kind}`);
  if (previous && counted(words, 'spoken', from, index - 1)) features.push('spoken words left outside');
  const distance = cueDistance(words, index, from);
  features.push(distance === null ? 'no cue before it' : `cue ${Math.min(distance, 5)} words back`);
  if (/^\p{Lu}/u.test(word.bare) && !openKinds.has(wordKind(word.bare.toLowerCase())))
    features.push(`small word with a capital: ${kind}`);
  return features;
}

const openKinds: ReadonlySet<string> = new Set([
  'word',
  'past',
  'participle',
  'adverb',
  'saying',
  'reporting',
]);

function cueDistance(words: readonly Word[], index: number, from: number): number | null {
  for (let at = index - 1; at >= Math.max(from, index - cueReach); at -= 1)
    if (isReporting(words[at]!.bare)) return index - 1 - at;
  return null;
}
