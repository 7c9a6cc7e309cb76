import type { Finding } from '../schemas/finding.ts';

type Place = Finding['evidence'][number];

/** A place, and the others that print the same words under the same label. */
export interface JoinedPlace<P extends Place = Place> {
  place: P;
  also: P[];
}

/**
 * Evidence is printed once for all articles that have it: quotation marks, spaces and case aside. Where the words
 * that it points at differ, as printed, or the label does, each place stands for itself.
 */
export function joinSameWords<P extends Place>(
  places: readonly P[],
  textOf: (siglum: string) => string,
): JoinedPlace<P>[] {
  const joined: JoinedPlace<P>[] = [];
  for (const place of places) {
    const same = joined.find((one) => isSame(one.place, place, textOf));
    if (same && same.place.siglum !== place.siglum) same.also.push(place);
    else joined.push({ place, also: [] });
  }
  return joined;
}

function isSame(left: Place, right: Place, textOf: (siglum: string) => string): boolean {
  const pointed = ({ siglum, differs = [] }: Place) =>
    differs.map(({ start, end }) => textOf(siglum).slice(start, end)).join('\n');
  return left.label === right.label && pointed(left) === pointed(right) && sameWords(left, right, textOf);
}

function sameWords(left: Place, right: Place, textOf: (siglum: string) => string): boolean {
  const words = ({ siglum, start, end }: Place) =>
    textOf(siglum)
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  return words(left) === words(right);
}
