// In: folded words. Out: the same as they are compared, whatever the style of a paper: short forms in full, numbers in
// figures. they'll, find, four, thousand → they, will, find, 4000; fortythree → 43.
import { spellOut } from '../text/spell-out.ts';

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

export function plainWords(keys: readonly string[]): string[] {
  const plain: string[] = [];
  for (const word of spellOut(keys)) {
    const value = valueOfWord(word);
    const before = plain.at(-1) ?? '';
    const factor = /^\d+(?:\.\d+)?$/u.test(before) ? scales[word] : undefined;
    if (factor !== undefined) plain[plain.length - 1] = String(Number(before) * factor);
    else plain.push(value === null ? word : String(value));
  }
  return plain;
}

const values: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, at): [string, number] => [word, at + 1]),
  ...tens.flatMap((word, at): [string, number][] => [
    [word, 10 * (at + 2)],
    ...ones.slice(0, 9).map((unit, more): [string, number] => [word + unit, 10 * (at + 2) + more + 1]),
  ]),
]);

/** `one` stays a word: it is a pronoun as often. */
function valueOfWord(word: string): number | null {
  return word === 'one' ? null : (values.get(word) ?? null);
}
