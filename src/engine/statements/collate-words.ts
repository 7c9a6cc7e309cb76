/**
 * In: the words of two or more versions. Out: rows of words that belong together, one place a version, null
 * where a version prints nothing: will empower / would empower / empower give
 *   [will, would, null] [empower, empower, empower].
 *
 * Progressive alignment against a growing table, as in CollateX (Dekker et al., Computer-supported collation
 * of modern manuscripts, Digital Scholarship in the Humanities 30:3, 2015): the fullest first, then the others
 * from the most like it to the least. Each is set against all columns so far, not against one
 * version; what a short version leaves out at its ends costs nothing.
 */
import { alignForms } from './align-forms.ts';
import { toForms, type WordForm } from './like-words.ts';
import type { PrintedWord } from './split-words.ts';

export type WordRow = (PrintedWord | null)[];

/** `versions` in the order of the cells; `first`: the pieces, in order, that the table begins with, the longest by default. */
export function collateWords(
  versions: readonly (readonly PrintedWord[])[],
  first: readonly number[] = [findLongest(versions)],
): WordRow[] {
  let table: WordRow[] = first.flatMap((version) =>
    versions[version]!.map((word) => placeAt(versions.length, version, word)),
  );
  const forms = formsOf(versions);
  for (const version of alignmentOrder(versions, first))
    table = addVersion(table, versions[version]!, version, forms);
  return table;
}

function findLongest(versions: readonly (readonly PrintedWord[])[]): number {
  return versions.reduce((best, { length }, index) => (length > versions[best]!.length ? index : best), 0);
}

/** The others, the most like those of the table first. */
function alignmentOrder(versions: readonly (readonly PrintedWord[])[], first: readonly number[]): number[] {
  const known = new Set(first.flatMap((version) => versions[version]!.map((word) => word.key)));
  const shared = versions.map((words) => words.filter((word) => known.has(word.key)).length);
  const others = [...versions.keys()].filter((index) => !first.includes(index));
  return others.sort((a, b) => shared[b]! - shared[a]! || a - b);
}

function placeAt(size: number, index: number, word: PrintedWord): WordRow {
  const row: WordRow = new Array(size).fill(null);
  row[index] = word;
  return row;
}

type FormOf = (word: PrintedWord) => WordForm;

/** Each word is read once, however often it is compared. */
function formsOf(versions: readonly (readonly PrintedWord[])[]): FormOf {
  const formOf = toForms();
  const forms = new Map(versions.flat().map((word) => [word, formOf(word.key)]));
  return (word) => forms.get(word)!;
}

function addVersion(
  table: readonly WordRow[],
  words: readonly PrintedWord[],
  version: number,
  formOf: FormOf,
): WordRow[] {
  const size = table[0]?.length ?? 0;
  const rows = table.map((row) => [...new Set(row.flatMap((cell) => (cell ? [formOf(cell)] : [])))]);
  return alignForms(rows, words.map(formOf)).map(([row, word]) => {
    if (row === null) return placeAt(size, version, words[word!]!);
    if (word === null) return table[row]!;
    return table[row]!.map((cell, index) => (index === version ? words[word]! : cell));
  });
}
