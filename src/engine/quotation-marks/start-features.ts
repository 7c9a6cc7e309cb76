/**
 * In: the words before a closing mark that nothing opened. Out: every place where they may begin, with what speaks
 * for it and against it. `The mayor said, We will.”` may begin at `We`: `comma: capital`, `report right before`.
 */
import { startsUpper } from '../text/letter-case.ts';
import type { Around } from './around.ts';
import { besideStart, leftOut } from './beside-start.ts';
import { bucket, type Place, toReasons } from './reasons.ts';
import { soundOf } from './sound.ts';
import { tense } from './tense.ts';
import { isClosedKind, kindAtStart } from './word-kind.ts';
import { holds, type Word } from './words-for-repair.ts';

export interface ClosedWords {
  words: readonly Word[];
  /** The first word opens a sentence. */
  opensSentence: boolean;
  /** The words after the mark say who spoke. */
  hasTag: boolean;
  /** The stop stands after the mark: `a farce”.` */
  logical: boolean;
  /** The kind of the word after the mark, or `punctuation`, `nothing`. */
  right: string;
  /** The paragraph has other marks before. */
  marksBefore: boolean;
  around: Around;
}

/** A place, and the sentence that it lies in. */
export interface Start {
  index: number;
  kind: string;
  /** First and last word of its sentence. */
  first: number;
  last: number;
  /** So many sentences begin after it. */
  crossed: number;
}

export function listStarts(closed: ClosedWords): Place[] {
  const { words } = closed;
  if (words.length === 1) return [{ at: words[0]!.at, features: [], sound: [] }];
  const close = closeOf(closed);
  return readStarts(closed).map((start) => {
    const { index, kind, crossed } = start;
    const isWithin = index > 0 && start.first < index;
    const facts = [
      ...standing(closed, start),
      ...inside(words, start),
      ...(kind === 'sentence' ? sentenceBefore(words, start) : []),
      ...(isWithin ? [...besideStart(closed, start), ...leftOut(words, start)] : []),
    ];
    const heads = [close, kind, crossed > 0 ? 'several sentences' : 'one sentence'];
    return { at: words[index]!.at, features: toReasons(heads, facts), sound: soundOf(words, index, 'start') };
  });
}

function readStarts({ words, opensSentence }: ClosedWords): Start[] {
  const opens = words.map((_, index) => (index === 0 ? opensSentence : words[index - 1]!.closesSentence));
  const starts: Start[] = [];
  let crossed = 0;
  let last = words.length - 1;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    starts[index] = { index, kind: placeKind(words, index, opens[index]!), first: index, last, crossed };
    if (!opens[index]) continue;
    crossed += 1;
    last = index - 1;
  }
  starts.forEach((start, index) => {
    if (!opens[index] && index > 0) start.first = starts[index - 1]!.first;
  });
  return starts;
}

function closeOf({ words, hasTag, logical }: ClosedWords): string {
  if (hasTag) return 'tag';
  const last = words.at(-1)?.raw ?? '';
  if (logical) return 'outside stop';
  if (/,$/.test(last)) return 'comma before the mark';
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

/** Where the words stand and how many they are. */
function standing({ words, right, marksBefore, around }: ClosedWords, start: Start): string[] {
  const word = words[start.index]!;
  return [
    `${bucket(words.length - start.index)} words`,
    `${Math.min(start.crossed, 4)} sentences after`,
    right === 'nothing' ? 'closes its paragraph' : 'words after',
    `${bucket(words.length - start.index)} words, then ${right}`,
    `${marksBefore ? 'with' : 'without'} marks before`,
    `paragraph before: ${around.before}`,
    `paragraphs beside: ${around.before}; ${around.after}`,
    `at ${kindAtStart(word.bare)}`,
    ...(holds(words, 'edited', 0, start.index - 1) ? ['edited words before'] : []),
    ...(holds(words, 'nested', 0, start.index - 1) ? ['nested marks before'] : []),
    ...(/^[[(]*['‘]?\p{Lu}/u.test(word.raw) ? ['capital'] : []),
    ...(startsUpper(word.bare) && isClosedKind(kindAtStart(word.bare)) ? ['small word with a capital'] : []),
  ];
}

/** What its first sentence says of it. */
function inside(words: readonly Word[], { index, last, crossed }: Start): string[] {
  const own = crossed > 0 ? 'first' : 'only';
  return [
    `${tense(words, index, last)} in the ${own} sentence`,
    `${tense(words, index, words.length - 1)} in all`,
    `${own} sentence sounds ${holds(words, 'spoken', index, last) ? 'spoken' : 'plain'}`,
    ...(holds(words, 'saying', index, last) ? [`cue in the ${own} sentence`] : []),
    ...(holds(words, 'reporting', index, last) ? [`report in the ${own} sentence`] : []),
    ...(holds(words, 'edited', index, words.length - 1) ? ['edited words inside'] : []),
    ...(holds(words, 'nested', index, words.length - 1) ? ['nested marks inside'] : []),
  ];
}

function sentenceBefore(words: readonly Word[], { index }: Start): string[] {
  let first = index - 1;
  while (first > 0 && !words[first - 1]!.closesSentence) first -= 1;
  return [
    `${tense(words, first, index - 1)} in the sentence before`,
    ...(holds(words, 'saying', first, index - 1) ? ['cue in the sentence before'] : []),
    `${holds(words, 'reporting', first, index - 1) ? 'report' : 'no report'} in the sentence before`,
    ...(holds(words, 'spoken', first, index - 1) ? ['sentence before sounds spoken'] : []),
  ];
}
