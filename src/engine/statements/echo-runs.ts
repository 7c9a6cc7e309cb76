/**
 * In: a run of words that quotations of two speakers share, and every word of the story's body. Out: whether it is a turn of
 * phrase that they both use, and not the subject of the story: its telling words stand nowhere else.
 */
import { isContentWord, type Run } from './compare-words.ts';
import type { WordUse, WordUses } from './find-uses.ts';
import type { Group } from './group-links.ts';
import { isSecondHand } from './inner-marks.ts';
import type { Pair } from './link-rules.ts';
import { namedWords } from './named-words.ts';
import type { Quoted } from './quoted-words.ts';

const wholeSpeech = 0.6; // One article that gives more of a quotation than this to two speakers errs, or we do.

/**
 * Words that the rest of the story does not use so, two telling ones or one in a row of five: a turn of phrase, not the
 * subject of the story; or more telling words in a row than chance gives.
 */
export function isEchoRun(
  run: Run,
  { shorter, longer }: Pair,
  groups: readonly Group[],
  uses: WordUses,
): boolean {
  if (run.content < 1 || run.length < shortestEcho(shorter, longer)) return false;
  if (shorter.siglum === longer.siglum && !isOddInOneArticle(run, shorter)) return false;
  if (isPassedOn(shorter, run.a) || isPassedOn(longer, run.b) || isName(shorter, run)) return false;
  const own = new Set([shorter, longer].flatMap((one) => versionsOf(one, groups)));
  const keys = shorter.keys.slice(run.a, run.a + run.length);
  if (isLongOfMany(run, shorter, longer)) return true;
  const isOwn = (use: WordUse, at: number) =>
    (use.quotation !== null && own.has(use.quotation)) ||
    isRepeated(use, at, keys, [shorter, longer]) ||
    (run.content === 1 && !isSetSo(use, at, keys));
  const rare = keys.filter((key, at) => {
    if (!isContentWord(key) || /^\p{N}/u.test(key)) return false;
    return uses.get(key)?.every((use) => isOwn(use, at));
  });
  if (run.content === 1) return rare.length === 1 && isLongOfOne(run, shorter, longer);
  return rare.length >= 2 || (rare.length === 1 && isTurnOfPhrase(run, shorter, longer));
}

/** The word stands between the same two words. */
function isSetSo({ words, at: place }: WordUse, at: number, keys: readonly string[]): boolean {
  return [-1, 1].every(
    (step) => keys[at + step] === undefined || keys[at + step] === words[place + step]?.key,
  );
}

/** So many words in a row that tell something and are no names are nobody's by chance, however often the story has each. */
const longOfMany = 5;

function isLongOfMany({ a, length }: Run, shorter: Quoted, longer: Quoted): boolean {
  const names = namedWords(shorter).union(namedWords(longer));
  const words = shorter.keys.slice(a, a + length);
  const telling = words.filter((key) => isContentWord(key) && !names.has(key)).length;
  return telling >= longOfMany && shorter.siglum !== longer.siglum;
}

/** Words in a row of which one tells something: “it would have been a shambles”; both speakers are as good as sure. */
const longOfOne = 5;
const leastSure = 0.9;

function isLongOfOne({ length }: Run, ...pair: Quoted[]): boolean {
  const areSure = pair.every(
    ({ quotation }) => quotation.speaker?.kind === 'person' && quotation.confidence >= leastSure,
  );
  return length >= longOfOne && areSure && pair[0]!.siglum !== pair[1]!.siglum;
}

/** “has sold its soul”, of two people, though the story tells of something sold. */
function isTurnOfPhrase({ length }: Run, ...pair: Quoted[]): boolean {
  return length >= 4 && pair.every(({ quotation }) => quotation.speaker?.kind === 'person');
}

/** So many words in a row are the phrase itself, whoever else prints it. */
const longPhrase = 5;

/**
 * The whole turn of phrase again: in another quotation, or of the reporter of one of the two: “It was like looking for a
 * needle in a haystack.”
 */
function isRepeated(
  { siglum, quotation, words, at: place }: WordUse,
  at: number,
  keys: readonly string[],
  pair: readonly Quoted[],
): boolean {
  const around = words.slice(place - at, place - at + keys.length);
  const isNear = quotation !== null || keys.length >= longPhrase || pair.some((one) => one.siglum === siglum);
  return isNear && keys.every((key, index) => around[index]?.key === key);
}

/** Two answers to one question share its subject: there it takes three telling words to make a turn of phrase. */
function isOddInOneArticle(run: Run, shorter: Quoted): boolean {
  return run.content >= 3 && run.length <= wholeSpeech * shorter.keys.length;
}

function isPassedOn({ quotation, words }: Quoted, from: number): boolean {
  const { start, end } = words[from]!;
  return isSecondHand(quotation.exact, start - quotation.start, end - quotation.start);
}

/** “the Department of Justice” is what everybody calls it. */
function isName({ quotation, words }: Quoted, { a, length }: Run): boolean {
  return words
    .slice(a, a + length)
    .filter(({ key }) => isContentWord(key))
    .every(({ start, end }) =>
      /^\P{L}*\p{Lu}/u.test(quotation.exact.slice(start - quotation.start, end - quotation.start)),
    );
}

/** Two words of two companies are business English. */
function shortestEcho(...pair: Quoted[]): number {
  return pair.every(({ quotation }) => quotation.speaker?.kind === 'person') ? 2 : 3;
}

/** The quotation and the other versions of its statement: what a second article reprints is one use. */
function versionsOf(one: Quoted, groups: readonly Group[]): string[] {
  const group = groups.find(({ members }) => members.includes(one));
  return (group?.members ?? [one]).map(({ quotation }) => quotation.id);
}
