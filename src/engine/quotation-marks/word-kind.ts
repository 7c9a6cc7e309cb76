/**
 * In: a word as printed. Out: its kind, as the repair of marks asks for it.
 * `the` is `determiner`, `would` is `auxiliary`, `argued` is `saying`, `called` is `reporting`, `plainly` is `adverb`.
 */
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../data/function-words.ts';
import { startsUpper } from '../text/letter-case.ts';
import { isReporting, isSaid } from './reporting.ts';

const closed = new Map<string, string>();
for (const [kind, words] of [
  ['adverb', adverbs],
  ['pronoun', pronouns],
  ['determiner', determiners],
  ['preposition', prepositions],
  ['auxiliary', auxiliaries],
  ['copula', ['is', 'was', 'are', 'were', 'be', 'been', 'being', 'am']],
  [
    'subordinator',
    'because when while if although though unless where once whereas since after before until'.split(' '),
  ],
  ['relative', ['who', 'which', 'whose', 'whom']],
  ['conjunction', conjunctions],
] as const)
  for (const word of words) closed.set(word, kind);
for (const word of ['to', 'that', 'as']) closed.set(word, word);

export function wordKind(bare: string): string {
  if (bare === '') return 'mark';
  const lower = bare.toLowerCase();
  const known = closed.get(lower.replace('’', "'"));
  if (known) return known;
  if (/['’]s$/.test(lower)) return 'possessive';
  if (isSaid(lower)) return 'saying';
  if (isReporting(lower)) return 'reporting';
  return openKind(bare);
}

function openKind(bare: string): string {
  if (/^\d/.test(bare)) return 'digit';
  if (startsUpper(bare)) return 'capital';
  return /(?<=ly)$|(?<=ing)$|(?<=ed)$/.test(bare) ? endings[bare.at(-1)!]! : 'word';
}

const endings: Readonly<Record<string, string>> = { y: 'adverb', g: 'participle', d: 'past' };

/** Kinds of words that something follows: no quotation ends after them. */
export const leadingKinds: ReadonlySet<string> = new Set(
  'to that as conjunction relative subordinator copula auxiliary preposition possessive determiner'.split(
    ' ',
  ),
);

/** A kind of word that can be listed whole: `preposition`, not `past`. */
export function isClosedKind(kind: string): boolean {
  return closedKinds.has(kind);
}

const closedKinds: ReadonlySet<string> = new Set(closed.values());

/** The kind that a word would have without its capital, where that kind is closed: `The` is a determiner. */
export function kindAtStart(bare: string): string {
  const kind = wordKind(bare);
  const small = kind === 'capital' ? wordKind(bare.toLowerCase()) : kind;
  return isClosedKind(small) ? small : kind;
}
