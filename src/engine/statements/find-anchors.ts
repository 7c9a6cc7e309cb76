/**
 * In: the forms in each row of a table, and the words of one more version. Out: the runs that both print and that stand
 * in each but once, in order: two printings of a long speech are one run but for the words that one of them changes.
 */
import { heaviestIncreasing } from '../text/heaviest-increasing.ts';
import type { WordForm } from './like-words.ts';

export interface Anchor {
  row: number;
  word: number;
  length: number;
}

/** Runs of `leastRun` words and more, one of them found nowhere else on either side. */
export function findAnchors(
  rows: readonly (readonly WordForm[])[],
  words: readonly WordForm[],
  leastRun: number,
): Anchor[] {
  const rowOf = placesOnce(rows);
  const isSame = (row: number, word: number) => rows[row]?.includes(words[word]!) ?? false;
  const runs: Anchor[] = [];
  for (const [form, word] of placesOnce(words.map((one) => [one]))) {
    const row = rowOf.get(form);
    if (row === undefined || row < 0 || word < 0) continue;
    const last = runs.at(-1);
    // Words come in order, so that the run last found is the only one that may hold the next.
    if (last && row - word === last.row - last.word && word < last.word + last.length) continue;
    runs.push(grow(row, word, isSame));
  }
  return heaviestIncreasing(
    runs.filter(({ length }) => length >= leastRun),
    ({ length }) => length,
    (one, next) => one.row + one.length <= next.row && one.word + one.length <= next.word,
  );
}

/** Where each form stands; -1 where it stands twice. */
function placesOnce(places: readonly (readonly WordForm[])[]): Map<WordForm, number> {
  const found = new Map<WordForm, number>();
  places.forEach((forms, at) => {
    for (const form of forms) found.set(form, found.has(form) ? -1 : at);
  });
  return found;
}

function grow(row: number, word: number, isSame: (row: number, word: number) => boolean): Anchor {
  let before = 0;
  while (isSame(row - before - 1, word - before - 1)) before++;
  let length = before + 1;
  while (isSame(row - before + length, word - before + length)) length++;
  return { row: row - before, word: word - before, length };
}
