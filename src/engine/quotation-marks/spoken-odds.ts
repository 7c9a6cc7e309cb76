/**
 * In: a word as printed, without its punctuation. Out: how much oftener it stands inside quotation marks than outside,
 * as a logarithm: `we` is above 0, `spokesman` below; a word that is not known says nothing.
 */
import { nameOdds, spokenWords } from '../data/spoken-words.ts';
import { startsUpper } from '../text/letter-case.ts';

export type Odds = (bare: string) => number;

export function spokenOdds(bare: string): number {
  return known.get(toEntry(bare)) ?? (startsUpper(bare) ? nameOdds : 0);
}

/** The form of a word in the table. */
export function toEntry(bare: string): string {
  return /^\d/.test(bare) ? '0' : bare.toLowerCase().replace('’', "'");
}

const known = new Map(
  Object.entries(spokenWords).flatMap(([odds, words]) =>
    words.split(/\s+/).map((word): [string, number] => [word, Number(odds)]),
  ),
);
