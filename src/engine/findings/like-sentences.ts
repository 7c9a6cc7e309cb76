// In: a place in one article and one in another. Out: whether both stand in one sentence that the two articles print
// alike but for them: “The work was put at [£2m].” and “The work was put at [£3m].”
import { diffArrays } from 'diff';
import type { Place } from '../../schemas/span.ts';
import { closedClassWords } from '../data/common-words.ts';
import { foldWords } from '../text/fold.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { FindingContext } from './context.ts';

/** Equal words of the sentence besides the two places, and those of them that are no mere function words. */
const leastWords = 4;
const leastTelling = 2;
/** Of the shorter sentence. */
const nearlyAll = 0.8;
/** A sentence with so many equal words may have another word in one place. */
const long = 12;

const slot = '#';

export function standInLikeSentences(one: Place, other: Place, context: FindingContext): boolean {
  const [a, b] = [one, other].map((place) => wordsAround(place, context)) as [Word[], Word[]];
  const parts = diffArrays(a, b, { comparator: (left, right) => left.key === right.key });
  const equal = parts.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value);
  const told = equal.filter(({ key }) => key !== slot);
  if (told.length === equal.length || told.length < leastWords) return false;
  if (told.filter(({ tells }) => tells).length < leastTelling) return false;
  if (told.length < nearlyAll * (Math.min(a.length, b.length) - 1)) return false;
  const changed = parts.filter(({ added, removed, value }, at) => {
    const next = parts[at + 1];
    const isChange = next !== undefined && ((removed && next.added) || (added && next.removed));
    return isChange && [value, next.value].every((words) => words.some(({ tells }) => tells));
  });
  return changed.length <= (told.length >= long ? 1 : 0);
}

interface Word {
  key: string;
  tells: boolean;
}

/** The words of the sentence, with the place as one that nothing else is equal to. */
function wordsAround(place: Place, context: FindingContext): Word[] {
  const { siglum, start, end } = context.inSentence(place);
  const { text } = context.article(siglum);
  const read = (from: number, to: number) =>
    foldWords(text, from, to).map(({ folded, ...word }) => {
      const isName = word.start > start && startsUpper(text.slice(word.start, word.end));
      return { key: folded, tells: isName || !closedClassWords.has(folded) };
    });
  return [...read(start, place.start), { key: slot, tells: false }, ...read(place.end, end)];
}
