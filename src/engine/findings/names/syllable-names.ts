/**
 * In: a story. Out: people of a family name and two syllables whose second syllable articles write with another letter:
 * “Park Min-duk” and “Park Min Dok”. A hyphen more or less is no other name.
 */
import { editDistance } from '../../text/edit-distance.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { FullName } from './full-names.ts';

/** The places of two names. */
export type Pair = [FullName[], FullName[]];

// Looked for at every word: “Then Park Min Dok” begins with no name.
const name =
  /(?<![\p{L}’'-])(?=(?<printed>(?<family>\p{Lu}\p{Ll}{1,5})\s(?<one>\p{Lu}\p{Ll}{1,5})(?:(?<hyphen>-)(?<second>\p{L}\p{Ll}{1,5})|\s(?<apart>\p{Lu}\p{Ll}{1,5})))(?![\p{L}-]))\p{Lu}/gu;
/** Letters of a syllable: `un` and `il` are two people. */
const least = 3;

interface SyllableName extends FullName {
  hasHyphen: boolean;
}

export function bySyllables(context: FindingContext): Pair[] {
  const names = context.articles.flatMap(({ siglum, text }) =>
    context.bodyBlocks(siglum).flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(name)].map(
        ({ index, groups }): SyllableName => ({
          siglum,
          start: start + index,
          end: start + index + groups!['printed']!.length,
          first: foldPhrase(`${groups!['family']} ${groups!['one']}`),
          middle: '',
          last: foldPhrase(groups!['second'] ?? groups!['apart']!),
          isKnown: true,
          hasHyphen: groups!['hyphen'] !== undefined,
        }),
      ),
    ),
  );
  return [...Map.groupBy(names, ({ first }) => first).values()].flatMap((ofFirst): Pair[] => {
    const [one, other, ...more] = [...Map.groupBy(ofFirst, ({ last }) => last).values()];
    if (!one || !other || more.length > 0 || !ofFirst.some(({ hasHyphen }) => hasHyphen)) return [];
    const [a, b] = [one[0]!.last, other[0]!.last];
    return Math.min(a.length, b.length) >= least && editDistance(a, b, 1) === 1 ? [[one, other]] : [];
  });
}
