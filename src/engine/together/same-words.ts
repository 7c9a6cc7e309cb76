/**
 * In: the quotations of several articles. Out: for each, those of other articles that print the same words.
 * “We sail at noon, all of us, whatever the tide” in two papers.
 */
import { compareWords, isContentWord } from '../statements/compare-words.ts';
import { plainWords } from '../statements/plain-words.ts';
import { foldWords } from '../text/fold.ts';

export interface Printed {
  siglum: string;
  /** What stands inside the marks. */
  exact: string;
}

/** So many words in a row, with so many telling ones, are no turn of phrase. */
const leastRun = 6;
const leastTelling = 2;
/** Part of the lighter of two quotations that both have; less is one that quotes from the other. */
const leastPart = 0.7;
/** A run that more quotations print says nothing about any two of them. */
const crowded = 40;

/** Indices of the others, by index. */
export function findSameWords(printed: readonly Printed[]): number[][] {
  const words = printed.map(({ exact }) => plainWords(foldWords(exact).map(({ folded }) => folded)));
  const others = printed.map(() => new Set<number>());
  const seen = new Set<string>();
  for (const members of indexRuns(words).values()) {
    if (members.length > crowded) continue;
    for (const [at, one] of members.entries())
      for (const other of members.slice(at + 1)) {
        const pair = `${one} ${other}`;
        if (seen.has(pair) || printed[one]!.siglum === printed[other]!.siglum) continue;
        seen.add(pair);
        if (!areSame(words[one]!, words[other]!)) continue;
        others[one]!.add(other);
        others[other]!.add(one);
      }
  }
  return others.map((found) => [...found].sort((a, b) => a - b));
}

function indexRuns(words: readonly (readonly string[])[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  for (const [index, list] of words.entries())
    for (let at = 0; at + leastRun <= list.length; at++) {
      const key = list.slice(at, at + leastRun).join(' ');
      const members = runs.get(key);
      if (!members) runs.set(key, [index]);
      else if (members.at(-1) !== index) members.push(index);
    }
  return runs;
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  const { longest, coverage, runs } = compareWords(one, other);
  const telling = new Set(
    runs.flatMap(({ a, length }) => one.slice(a, a + length)).filter((word) => isContentWord(word)),
  );
  return longest.length >= leastRun && telling.size >= leastTelling && coverage >= leastPart;
}
