// In: a run of words that quotations of two speakers share, and every word of the story's body. Out: whether it is a turn of
// phrase that they both use, and not the subject of the story: its telling words stand nowhere else.
import { isContentWord, type Run } from './compare-words.ts';
import type { WordUse, WordUses } from './find-uses.ts';
import type { Group } from './group-links.ts';
import { isSecondHand } from './inner-marks.ts';
import type { Pair } from './link-rules.ts';
import type { Quoted } from './quoted-words.ts';

const wholeSpeech = 0.6; // One article that gives more of a quotation than this to two speakers errs, or we do.

/** Two words or more that the rest of the story does not use: a turn of phrase, not the subject of the story. */
export function isEchoRun(
  run: Run,
  { shorter, longer }: Pair,
  groups: readonly Group[],
  uses: WordUses,
): boolean {
  if (run.content < 2 || run.length < shortestEcho(shorter, longer)) return false;
  if (shorter.siglum === longer.siglum && !isOddInOneArticle(run, shorter)) return false;
  if (isPassedOn(shorter, run.a) || isPassedOn(longer, run.b) || isName(shorter, run)) return false;
  const own = new Set([shorter, longer].flatMap((one) => versionsOf(one, groups)));
  const keys = shorter.keys.slice(run.a, run.a + run.length);
  const isOwn = (use: WordUse, at: number) =>
    use.quotation === null ? isRepeated(use, at, keys, [shorter, longer]) : own.has(use.quotation);
  const rare = keys.filter((key, at) => {
    if (!isContentWord(key) || /^\p{N}/u.test(key)) return false;
    return uses.get(key)?.every((use) => isOwn(use, at));
  });
  return rare.length >= 2 || (rare.length === 1 && isTurnOfPhrase(run, shorter, longer));
}

/** “has sold its soul”, of two people, though the story tells of something sold. */
function isTurnOfPhrase({ length }: Run, ...pair: Quoted[]): boolean {
  return length >= 4 && pair.every(({ quotation }) => quotation.speaker?.kind === 'person');
}

/** The reporter of one of the two takes the whole turn of phrase up: “It was like looking for a needle in a haystack.” */
function isRepeated(
  { siglum, words, at: place }: WordUse,
  at: number,
  keys: readonly string[],
  pair: readonly Quoted[],
): boolean {
  const around = words.slice(place - at, place - at + keys.length);
  return pair.some((one) => one.siglum === siglum) && keys.every((key, index) => around[index]?.key === key);
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
