/**
 * In: two numbers of one story. Out: the sentences of its articles that tell how one took the place of the other: “The
 * number of units was changed from [41,000] to [48,000].”, “[48,000] units, up from the [41,000] it gave last week”.
 */
import type { Place } from '../../../schemas/span.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import type { FindingContext } from '../context.ts';
import { onceAStory } from '../once-each.ts';
import { readNumbers } from './read-numbers.ts';

export interface Change {
  values: ReadonlySet<number>;
  sentence: Place;
}

/** A number of record that somebody changed; what rises or falls by itself had both values. */
const changed =
  /\b(?:number|figure|count|total|tally|toll|estimate)s?\b[^.;]*\b(?:changed|revised|corrected|updated|amended)\b[^.;]*\bfrom\s$/iu;
const takenBack = /\b(?:up|down)\sfrom\s(?:(?:the|an?)\s)?(?:(?:earlier|initial|previous|first)\s)?$/iu;
const asTold = /^[^.;]{0,40}?\b(?:gave|given|reported|announced|stated|estimated|said)\b/iu;

/** Those that tell of the two values, in the order of the story. */
export function findChanges(one: number, other: number, context: FindingContext): Place[] {
  return changesFrom(one, context)
    .filter(({ values }) => values.has(other))
    .map(({ sentence }) => sentence);
}

/** Those that tell of a value, and of another. */
export function changesFrom(value: number, context: FindingContext): readonly Change[] {
  return (
    byValue(context)
      .get(value)
      ?.map(({ change }) => change) ?? []
  );
}

const byValue = onceAStory((context) => {
  const changes = context.articles.flatMap(readChanges);
  const values = changes.flatMap((change) => [...change.values].map((value) => ({ value, change })));
  return Map.groupBy(values, ({ value }) => value);
});

function readChanges({ siglum, text, blocks }: FindingContext['articles'][number]): Change[] {
  return bodySentences(text, blocks).flatMap(({ start, end }) => {
    if (!/\bfrom\s/u.test(text.slice(start, end))) return [];
    const numbers = readNumbers(text, start, end);
    return numbers.flatMap((number, at) => {
      const before = text.slice(start, number.start);
      const isFirst = changed.test(before) && text.slice(number.end, numbers[at + 1]?.start) === ' to ';
      const isSecond = takenBack.test(before) && asTold.test(text.slice(number.end, end));
      const other = isFirst ? numbers[at + 1] : isSecond ? numbers[at - 1] : undefined;
      return other
        ? [{ values: new Set([number.value, other.value]), sentence: { siglum, start, end } }]
        : [];
    });
  });
}
