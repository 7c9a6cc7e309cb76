/**
 * In: a figure in one article and one in another. Out: whether both stand in one sentence that the two articles print
 * alike but for the numbers: “The work was put at [£2m].” and “The work was put at [£3m].”, “[Two] boats sank.” and “[Three]
 * boats sank.”
 */
import { diffArrays } from 'diff';
import { closedClassWords } from '../../data/common-words.ts';
import { age, isNounless } from '../../figures/find-bare-numbers.ts';
import { isNumberWord } from '../../figures/number-value.ts';
import { foldWords } from '../../text/fold.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { FindingContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';

/** Equal words of the sentence besides the two numbers, and those of them that are no mere function words. */
const leastWords = 4;
const leastTelling = 2;
/** Where no other word differs. */
export const leastOfSame = 3;
/** Of the shorter sentence. */
export const nearlyAll = 0.8;
/** Of the longer one: “about 90 people in the gallery” is not all that a long sentence tells. */
export const leastOfLonger = 0.3;
/** A sentence with so many equal words may have another word in one place. */
const long = 12;

const slot = '#';

export function standInLikeSentences(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const [a, b] = [wordsAround(one, context), wordsAround(other, context)];
  if (!mayBeAlike(a, b) || (isNounless(one.unit) && !haveLikeNeighbours(a, b))) return false;
  const parts = diffArrays(a.words, b.words, { comparator: (left, right) => left.key === right.key });
  const equal = parts.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value);
  const told = equal.filter(({ key }) => key !== slot);
  const isSame = told.length === a.words.length - 1 && told.length === b.words.length - 1;
  if (told.length === equal.length || told.length < (isSame ? leastOfSame : leastWords)) return false;
  if (told.filter(({ tells }) => tells).length < leastTelling) return false;
  if (told.length < leastEqual(a, b)) return false;
  const changed = parts.filter(({ added, removed, value }, at) => {
    const next = parts[at + 1];
    const isChange = next !== undefined && ((removed && next.added) || (added && next.removed));
    return isChange && [value, next.value].every((words) => words.some(({ tells }) => tells));
  });
  return changed.length <= (told.length >= long ? 1 : 0);
}

function leastEqual(a: Sentence, b: Sentence): number {
  const [shorter, longer] = [a, b].map(({ words }) => words.length).toSorted((one, other) => one - other) as [
    number,
    number,
  ];
  return Math.max(nearlyAll * (shorter - 1), leastOfLonger * (longer - 1));
}

/** Words in another order are equal here too: a quick look before the slow one. */
function mayBeAlike(a: Sentence, b: Sentence): boolean {
  const shared = a.words.filter(({ key }) => b.keys.has(key)).length - 1;
  return shared >= Math.max(leastOfSame, leastEqual(a, b));
}

/** The 30 of one name and the 43 of another, in one long list of names with ages, have other words beside them. */
function haveLikeNeighbours(a: Sentence, b: Sentence): boolean {
  const [at, other] = [a, b].map(({ words }) => words.findIndex(({ key }) => key === slot)) as [
    number,
    number,
  ];
  return [-1, 1].every((step) => {
    const [one, two] = [a.words[at + step], b.words[other + step]];
    return !one || !two || one.key === two.key;
  });
}

interface Word {
  key: string;
  tells: boolean;
}

interface Sentence {
  words: Word[];
  keys: ReadonlySet<string>;
}

/** The words of its sentence but the number, folded, in order. */
export function wordsBeside(use: FigureUse, context: FindingContext): string[] {
  return wordsAround(use, context)
    .words.map(({ key }) => key)
    .filter((key) => key !== slot);
}

/** The words of the sentence, with the number as one that nothing else is equal to. */
const wordsAround = onceEach((use: FigureUse, context): Sentence => {
  const { siglum, start, end } = context.inSentence(use);
  const { text } = context.article(siglum);
  const read = (from: number, to: number) =>
    foldWords(text, from, to).map(({ folded, ...word }) => {
      const isName = word.start > start && startsUpper(text.slice(word.start, word.end));
      return { key: folded, tells: isName || !closedClassWords.has(folded) };
    });
  const counted = countedWords(read(use.start, use.end), use);
  const [before, noun] = splitNoun(read(start, use.start), use.unit);
  const after = read(use.end, end).filter(({ key }, at) => at > 0 || use.unit !== age || !ofAge.test(key));
  const words = [...before, { key: slot, tells: false }, ...noun, ...counted, ...after];
  return { words, keys: new Set(words.map(({ key }) => key)) };
});

/** What stands behind the number of `54-year-old`. */
const ofAge = /^(?:year|month|week|day)s?old$/u;

/** “a man of 54” as “a 54-year-old man”: the words before the number, and the noun that goes behind it. */
function splitNoun(before: Word[], unit: string): [before: Word[], noun: Word[]] {
  const [noun, last] = before.slice(-2);
  if (unit !== age || !noun) return [before, []];
  if (last?.key === 'of') return [before.slice(0, -2), [noun]];
  return [last?.key === 'aged' ? before.slice(0, -1) : before, []];
}

/** `striking workers` of `about 214 striking workers`; nothing of a sum or a time. */
function countedWords(words: readonly Word[], { unit }: FigureUse): Word[] {
  if (words.at(-1)?.key !== unit) return [];
  return words.slice(words.findLastIndex(({ key }) => /^\p{N}/u.test(key) || isNumberWord(key)) + 1);
}
