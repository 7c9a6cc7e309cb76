/**
 * In: an article's text. Out: the acronyms that it explains, each with its long form:
 * `the National Crime Agency’s (NCA) head` → National Crime Agency = NCA. So does `NCA [National Crime Agency]`,
 * and `end-to-end encryption, also known as E2EE`.
 */

import { splitWords, type Word } from '../words/split-words.ts';

/** The long form, then the acronym. */
export type Acronym = readonly [string, string];

const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d]{2,7}$/u;
const opensBefore = /^\s*[([]$|^,?\s+(?:also|or|otherwise)?\s*(?:known as|called|or)\s*[“"'‘]?$/u;
const closesAfter = /^\s*[)\]]/u;
const small = new Set(['of', 'for', 'the', 'and', 'to', 'in', 'on', 'a']);
const soundsLike: Readonly<Record<string, string>> = { '2': 't', '4': 'f' };

export function findAcronyms(text: string): Acronym[] {
  const words = splitWords(text);
  const found = new Map<string, Acronym>();
  for (const [at, { start, end }] of words.entries()) {
    const short = text.slice(start, end);
    if (!acronym.test(short)) continue;
    const long = longBefore(text, words, at) ?? longAfter(text, words, at);
    if (long) found.set(short, [long, short]);
  }
  return [...found.values()];
}

function longBefore(text: string, words: readonly Word[], at: number): string | null {
  const before = words[at - 1];
  if (!before) return null;
  const knownAs = startOfPhrase(text, words, at);
  const between = text.slice(words[knownAs]!.end, words[at]!.start);
  if (!opensBefore.test(between)) return null;
  if (/[([]$/u.test(between) && !closesAfter.test(text.slice(words[at]!.end))) return null;
  return longForm(text, words.slice(0, knownAs + 1), initialsOf(text, words[at]!), 'end');
}

/** The last word before `also known as` or the bracket. */
function startOfPhrase(text: string, words: readonly Word[], at: number): number {
  let last = at - 1;
  while (last > 0 && /^(?:as|known|called|also|or|otherwise)$/u.test(words[last]!.word) && at - last <= 3)
    last -= 1;
  return /^\s*[([]/u.test(text.slice(words[at - 1]!.end, words[at]!.start)) ? at - 1 : last;
}

function longAfter(text: string, words: readonly Word[], at: number): string | null {
  const next = words[at + 1];
  if (!next || !/^\s*[([]$/u.test(text.slice(words[at]!.end, next.start))) return null;
  const close = text.slice(next.start).search(/[)\]]/u);
  const inside = words.filter((word) => word.start >= next.start && word.end <= next.start + close);
  return longForm(text, inside, initialsOf(text, words[at]!), 'whole');
}

function initialsOf(text: string, { start, end }: Word): string[] {
  return [...text.slice(start, end).toLowerCase()].map((letter) => soundsLike[letter] ?? letter);
}

/** The shortest run at the end of `words` (or all of them) whose initials are those of the acronym. */
function longForm(
  text: string,
  words: readonly Word[],
  initials: readonly string[],
  where: 'end' | 'whole',
): string | null {
  const lengths = where === 'whole' ? [words.length] : [0, 1, 2, 3].map((extra) => initials.length + extra);
  for (const length of lengths) {
    const run = words.slice(-length);
    if (run.length === length && run[0]?.word[0] === initials[0] && fits(run, initials)) {
      return text.slice(run[0]!.start, run.at(-1)!.end).replace(/['’]s$/u, '');
    }
  }
  return null;
}

/** Every initial is a word's, in order, and only small words have none. */
function fits(run: readonly Word[], initials: readonly string[]): boolean {
  const [first, ...rest] = run;
  if (!first) return initials.length === 0;
  const [initial, ...others] = initials;
  if (first.word[0] === initial && fits(rest, others)) return true;
  return small.has(first.word) && fits(rest, initials);
}
