/**
 * In: a run of words in an article. Out: the same without half a name at either end: “Quill will stay in Little” of
 * “Ida Quill will stay in Little Marren” is “will stay in”.
 */
import type { Place } from '../../../schemas/span.ts';
import { type FoldedWord, foldWords } from '../../text/fold.ts';
import { startsUpper } from '../../text/letter-case.ts';

/** What may stand between two words of one name: `Harbour & Quill`, `Bank of Marren`. */
const joint = /^\s+(?:(?:&|and|of|the)\s+)*$/u;

export function outsideNames(place: Place, text: string): Place {
  const words = foldWords(text, place.start, place.end);
  const around = [lastBefore(text, place.start), ...words, foldWords(text, place.end, place.end + 80)[0]];
  const names = around.filter((word) => word !== undefined).filter(({ start }) => startsUpper(text[start]));
  const isCut = (at: number) =>
    names.some((name, index) => {
      const next = names[index + 1];
      return next && name.start < at && at <= next.start && joint.test(text.slice(name.end, next.start));
    });
  const from = words.findIndex(({ start }) => !isCut(start));
  const until = words.findLastIndex(({ end }) => !isCut(end));
  if (from < 0 || until < from) return place;
  const start = from === 0 ? place.start : words[from]!.start;
  return { ...place, start, end: until === words.length - 1 ? place.end : words[until]!.end };
}

function lastBefore(text: string, start: number): FoldedWord | undefined {
  return foldWords(text, Math.max(0, start - 80), start).at(-1);
}
