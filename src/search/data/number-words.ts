import { oneToNine, oneToNineteen, tens } from '../../engine/data/number-words.ts';

/**
 * Numbers that texts print in figures or in words, as sets of equal forms, the one that is a single word first: six, 6;
 * 22, twenty two; 800, eight hundred. So that no number holds another as one of its words.
 */

/** Words that are numbers; they have no misprints, as `six` is not `sex`. */
export const numberWords: ReadonlySet<string> = new Set([...oneToNineteen, ...tens, 'hundred']);

/** What each is worth, from the smallest. */
export const numberValues: ReadonlyMap<string, number> = new Map([
  ...oneToNineteen.map((word, at): [string, number] => [word, at + 1]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
]);

export const numberForms: readonly (readonly string[])[] = [
  ...oneToNineteen.map((word, at) => [word, String(at + 1)]),
  ...tens.flatMap((ten, at) => [
    [ten, String((at + 2) * 10)],
    ...oneToNine.map((one, index) => [String((at + 2) * 10 + index + 1), `${ten} ${one}`]),
  ]),
  ...oneToNine.map((one, at) => [String((at + 1) * 100), `${one} hundred`]),
];
