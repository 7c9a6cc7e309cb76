// In: the words of two or more versions. Out: rows of words that belong together, one place a version, null
// where a version prints nothing: will empower / would empower / empower give
//   [will, would, null] [empower, empower, empower].
//
// Progressive alignment against a growing table, as in CollateX (Dekker et al., Computer-supported collation
// of modern manuscripts, Digital Scholarship in the Humanities 30:3, 2015): the fullest first, then the others
// from the most like it to the least. Each is set against all columns so far, not against one
// version, by Gotoh's alignment with affine gaps (J. Mol. Biol. 162, 1982); what a short version leaves out
// at its ends costs nothing.
import { pastForms } from '../data/past-forms.ts';
import { spellOut } from '../text/spell-out.ts';
import { isContentWord } from './compare-words.ts';
import type { PrintedWord } from './split-words.ts';

export type WordRow = (PrintedWord | null)[];

const cost = { gapOpen: -2, gapExtend: -0.1, likeWord: 1, unlikeWord: -1.5 } as const;

/** `versions` in the order of the cells; `first`: the pieces, in order, that the table begins with, the longest by default. */
export function collateWords(
  versions: readonly (readonly PrintedWord[])[],
  first: readonly number[] = [findLongest(versions)],
): WordRow[] {
  let table: WordRow[] = first.flatMap((version) =>
    versions[version]!.map((word) => placeAt(versions.length, version, word)),
  );
  for (const version of alignmentOrder(versions, first))
    table = addVersion(table, versions[version]!, version);
  return table;
}

function findLongest(versions: readonly (readonly PrintedWord[])[]): number {
  return versions.reduce((best, { length }, index) => (length > versions[best]!.length ? index : best), 0);
}

/** The others, the most like those of the table first. */
function alignmentOrder(versions: readonly (readonly PrintedWord[])[], first: readonly number[]): number[] {
  const known = new Set(first.flatMap((version) => versions[version]!.map((word) => word.key)));
  const likeness = (index: number) => versions[index]!.filter((word) => known.has(word.key)).length;
  const others = [...versions.keys()].filter((index) => !first.includes(index));
  return others.sort((a, b) => likeness(b) - likeness(a) || a - b);
}

function placeAt(size: number, index: number, word: PrintedWord): WordRow {
  const row: WordRow = new Array(size).fill(null);
  row[index] = word;
  return row;
}

function addVersion(table: readonly WordRow[], words: readonly PrintedWord[], version: number): WordRow[] {
  const size = table[0]?.length ?? 0;
  return alignToTable(table, words).map(([row, word]) => {
    if (row === null) return placeAt(size, version, words[word!]!);
    if (word === null) return table[row]!;
    return table[row]!.map((cell, index) => (index === version ? words[word]! : cell));
  });
}

type Step = [row: number | null, word: number | null];
type State = 'both' | 'row' | 'word';
interface Cell {
  score: number;
  from: State;
}

/** The best path through rows and words; `row` steps leave a row empty, `word` steps open a new row. */
function alignToTable(table: readonly WordRow[], words: readonly PrintedWord[]): Step[] {
  const grid = fillGrid(table, words);
  const steps: Step[] = [];
  let [row, word] = [table.length, words.length];
  let state = bestState(grid[row]![word]!).state;
  while (row > 0 || word > 0) {
    const { from } = grid[row]![word]![state];
    if (state === 'both') steps.push([--row, --word]);
    else if (state === 'row') steps.push([--row, null]);
    else steps.push([null, --word]);
    state = from;
  }
  return steps.reverse();
}

function fillGrid(table: readonly WordRow[], words: readonly PrintedWord[]): Record<State, Cell>[][] {
  const grid: Record<State, Cell>[][] = [];
  for (let row = 0; row <= table.length; row++) {
    grid.push([]);
    for (let word = 0; word <= words.length; word++) {
      const free = word === 0 || word === words.length;
      grid[row]!.push({
        both:
          row > 0 && word > 0
            ? both(grid, row, word, likeness(table[row - 1]!, words[word - 1]!))
            : start(row, word),
        row: row > 0 ? gap(grid[row - 1]![word]!, 'row', free) : never(),
        word: word > 0 ? gap(grid[row]![word - 1]!, 'word', false) : never(),
      });
    }
  }
  return grid;
}

function start(row: number, word: number): Cell {
  return { score: row === 0 && word === 0 ? 0 : Number.NEGATIVE_INFINITY, from: 'both' };
}

function never(): Cell {
  return { score: Number.NEGATIVE_INFINITY, from: 'both' };
}

function both(grid: readonly Record<State, Cell>[][], row: number, word: number, gain: number): Cell {
  const { state, score } = bestState(grid[row - 1]![word - 1]!);
  return { score: score + gain, from: state };
}

function gap(before: Record<State, Cell>, state: 'row' | 'word', free: boolean): Cell {
  if (free) return { score: bestState(before).score, from: bestState(before).state };
  const opened = bestState(before);
  const open = opened.score + cost.gapOpen;
  const extend = before[state].score + cost.gapExtend;
  return extend > open ? { score: extend, from: state } : { score: open, from: opened.state };
}

function bestState(cell: Record<State, Cell>): { state: State; score: number } {
  const states: State[] = ['both', 'row', 'word'];
  const state = states.reduce((best, next) => (cell[next].score > cell[best].score ? next : best));
  return { state, score: cell[state].score };
}

function likeness(row: WordRow, word: PrintedWord): number {
  const keys = row.flatMap((cell) => (cell ? [cell.key] : []));
  if (keys.includes(word.key)) return isContentWord(word.key) ? 3 : 1.5;
  return keys.some((key) => isLike(key, word.key)) ? cost.likeWord : cost.unlikeWord;
}

/** Forms of one word: the same beginning but for the last letters, as in choose and chosen; took and taken; do and don't. */
function isLike(a: string, b: string): boolean {
  if (spellOut([a])[0] === spellOut([b])[0]) return true;
  if (a[0] === b[0] && pastForms.has(a) && pastForms.has(b)) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  return a.slice(0, Math.ceil(shorter * 0.7)) === b.slice(0, Math.ceil(shorter * 0.7));
}
