/**
 * In: a reading of a place, and the others. Out: whether its versions only end or begin there, where others go on or began before.
 */
import type { Statement } from '../../../schemas/statement.ts';
import { foldPhrase } from '../../text/fold.ts';
import { opensWith } from './editor-marks.ts';
import type { Reading, WordingSite } from './wording-sites.ts';

/** Of a version that ends in the place what others have behind its words is no difference. */
export function stopsThere(
  { words, versions }: Reading,
  readings: readonly Reading[],
  { cells }: WordingSite,
  statement: Statement,
): boolean {
  if (words === '' || !versions.every((at) => statement.versions[at]!.end - cells[at]!.end <= 1))
    return false;
  return readings.some((other) => other.words.length > words.length && opensWith(other.words, words));
}

/** Nor is what others have before its words, of one that begins in it. */
export function startsThere(
  { words, versions }: Reading,
  readings: readonly Reading[],
  { cells }: WordingSite,
  statement: Statement,
): boolean {
  if (words === '' || !versions.every((at) => cells[at]!.start - statement.versions[at]!.start <= 1))
    return false;
  const own = foldPhrase(words);
  return readings.some((other) => foldPhrase(other.words).endsWith(` ${own}`));
}
