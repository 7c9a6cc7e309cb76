/**
 * In: an article, and the words of a quotation. Out: where the article has them outside its quotations: all of them, or a
 * stretch of them long and odd enough that two writers do not hit on it.
 */
import type { Place } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { findWithin } from '../../statements/compare-words.ts';
import { type PrintedWord, splitWords } from '../../statements/split-words.ts';
import { countBefore } from '../../text/index-spans.ts';

export interface OwnText {
  siglum: string;
  /** Runs of words between quotations, by each word that they have. */
  runs: ReadonlyMap<string, PrintedWord[][]>;
}

export interface OwnTexts {
  texts: OwnText[];
  /** By so many words in a row as make a beginning, where each of them stands. */
  starts: ReadonlyMap<string, { siglum: string; run: PrintedWord[]; at: number }[]>;
}

/** Words that a stretch is looked up by, and the places that they may stand at in the whole story. */
const beginning = 4;
const crowded = 60;

export function readOwnTexts(articles: readonly ArticleInStory[]): OwnTexts {
  const read = articles.map((article) => ({ siglum: article.siglum, runs: findRuns(article) }));
  const starts = read.flatMap(({ siglum, runs }) =>
    runs.flatMap((run) =>
      run.slice(beginning - 1).map((_, at) => ({ key: beginningAt(run, at), siglum, run, at })),
    ),
  );
  return {
    texts: read.map(({ siglum, runs }) => ({ siglum, runs: byWord(runs) })),
    starts: Map.groupBy(starts, ({ key }) => key),
  };
}

function beginningAt(words: readonly PrintedWord[], at: number): string {
  return words
    .slice(at, at + beginning)
    .map(({ key }) => key)
    .join(' ');
}

function findRuns({ text, blocks, quotations }: ArticleInStory): PrintedWord[][] {
  const starts = quotations.toSorted((a, b) => a.start - b.start);
  return blocks
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ start, end }) => {
      const inside = starts
        .slice(countBefore(starts, start), countBefore(starts, end))
        .filter((quotation) => quotation.end <= end);
      const edges = [start, ...inside.flatMap((quotation) => [quotation.start - 1, quotation.end + 1]), end];
      return edges.flatMap((edge, at) =>
        at % 2 === 0 ? [splitWords(text, edge, Math.max(edge, edges[at + 1]!))] : [],
      );
    });
}

function byWord(runs: readonly PrintedWord[][]): OwnText['runs'] {
  const found = new Map<string, PrintedWord[][]>();
  for (const run of runs)
    for (const key of new Set(run.map((word) => word.key))) {
      const known = found.get(key);
      if (known) known.push(run);
      else found.set(key, [run]);
    }
  return found;
}

/** Where all the words stand in a row. */
export function findPlaces(keys: readonly string[], { siglum, runs }: OwnText): Place[] {
  const [rarest = []] = keys
    .map((key) => runs.get(key) ?? [])
    .toSorted((one, other) => one.length - other.length);
  return rarest.flatMap((run) => {
    const at = findWithin(
      keys,
      run.map(({ key }) => key),
    );
    return at === null ? [] : [{ siglum, start: run[at]!.start, end: run[at + keys.length - 1]!.end }];
  });
}

/** For each article the longest stretch of the words that it has in a row. */
export function longestStretches(
  words: readonly PrintedWord[],
  { starts }: OwnTexts,
): Map<string, PrintedWord[]> {
  const best = new Map<string, PrintedWord[]>();
  let wasCrowded = true;
  for (const from of words.keys()) {
    const places = starts.get(beginningAt(words, from)) ?? [];
    const isCrowded = places.length > crowded;
    for (const { siglum, run, at } of isCrowded ? [] : places) {
      // What begins a word earlier is read already.
      if (!wasCrowded && run[at - 1]?.key === words[from - 1]!.key) continue;
      const length = countEqual(words, from, run, at);
      if (length > (best.get(siglum)?.length ?? 0)) best.set(siglum, words.slice(from, from + length));
    }
    wasCrowded = isCrowded;
  }
  return best;
}

function countEqual(
  words: readonly PrintedWord[],
  from: number,
  run: readonly PrintedWord[],
  at: number,
): number {
  let length = 0;
  while (words[from + length] && words[from + length]!.key === run[at + length]?.key) length++;
  return length;
}
