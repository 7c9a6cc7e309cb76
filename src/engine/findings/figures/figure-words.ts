/** In: two figures of a story. Out: which telling words their sentences share besides numbers and what is counted. */
import { isContentWord } from '../../statements/compare-words.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';

const ofNumbers = new Set('cent percent hundred thousand million billion trillion dozen bn mn'.split(' '));

/** Words before and after a figure that say what it is about. */
const nearby = 6;

export function countSharedWords(one: FigureUse, other: FigureUse, context: FindingContext): number {
  return wordsOf(one, context).intersection(wordsOf(other, context)).size;
}

/** Whether they share as many; it stops there. */
export function shareWords(
  one: FigureUse,
  other: FigureUse,
  least: number,
  context: FindingContext,
): boolean {
  const words = wordsOf(other, context);
  let shared = 0;
  for (const word of wordsOf(one, context)) if (words.has(word) && ++shared >= least) return true;
  return false;
}

/** Telling words of the sentence around a figure, without those of numbers. */
export const wordsOf = onceEach<FigureUse, ReadonlySet<string>>((use, context) => readWords(use, context));

/** Those close to the figure, without names. */
export const wordsNear = onceEach<FigureUse, ReadonlySet<string>>((use, context) =>
  readWords(use, context, { reach: nearby, names: false }),
);

/** Those of the sentence without names. */
export const plainWordsOf = onceEach<FigureUse, ReadonlySet<string>>((use, context) =>
  readWords(use, context, { names: false }),
);

/** Those close to the figure, with names. */
export const wordsBeside = onceEach<FigureUse, ReadonlySet<string>>((use, context) =>
  readWords(use, context, { reach: nearby + 1 }),
);

/**
 * A telling word close to each of the two: repairs that would cost £2.4m, £2.8m of repairs. A name does not tell: two
 * sums that Boeing pays are paid for two things.
 */
export function sharesWordNearby(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  return wordsNear(one, context).intersection(wordsNear(other, context)).size > 0;
}

interface Scope {
  /** In words before and after the figure; the whole sentence where it is left out. */
  reach?: number;
  /** Whether words with a capital count, but for the first of the sentence. */
  names?: boolean;
}

function readWords(
  use: FigureUse,
  context: FindingContext,
  { reach = Number.POSITIVE_INFINITY, names = true }: Scope = {},
): Set<string> {
  const place = context.inSentence(use);
  const { text } = context.article(use.siglum);
  const words = foldWords(text, place.start, place.end);
  const first = words.findIndex(({ end }) => end > use.start);
  const last = words.findLastIndex(({ start }) => start < use.end);
  return new Set(
    words
      .filter((_, at) => (at < first && first - at <= reach) || (at > last && at - last <= reach))
      .filter(({ start }) => names || start === words[0]!.start || !/\p{Lu}/u.test(text[start]!))
      .map(({ folded }) => folded.replace(/'s$/u, ''))
      .filter((word) => isContentWord(word) && !/^[\p{N}\p{Sc}]/u.test(word) && !ofNumbers.has(word)),
  );
}
