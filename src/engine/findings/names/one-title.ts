/**
 * In: full names of a story. Out: pairs of one last name and one title, with two first names, of which no article has both:
 * “Police Capt. John Quarle” and “Tarn Police Capt. Eric Quarle”.
 */
import type { FindingContext } from '../context.ts';
import type { FullName } from './full-names.ts';
import { isShortened } from './name-spellings.ts';
import { titleOf } from './printed-titles.ts';
import type { Pair } from './syllable-names.ts';

/** Of whom there are many: `Tarn Senator Odo Finch`. */
const many =
  /^(?:sen|senator|rep|representative|congressman|congresswoman|councillor|judge|justice|mr|mrs|ms|dr|doctor|professor|officer|mp|actor|actress)$/;
/** Words: the rank and whose it is. */
const leastWords = 2;

export function ofOneTitle(names: readonly FullName[], context: FindingContext): Pair[] {
  return [
    ...Map.groupBy(
      names.filter(({ isKnown }) => isKnown),
      ({ last }) => last,
    ).values(),
  ].flatMap((ofLast): Pair[] => {
    const [one, other, ...more] = [...Map.groupBy(ofLast, ({ first }) => first).values()];
    if (!one || !other || more.length > 0 || areForms(one[0]!.first, other[0]!.first)) return [];
    if (isLonger(one[0]!, other[0]!) || isLonger(other[0]!, one[0]!)) return [];
    const [a, b] = [one, other].map((uses) => uses.flatMap((name) => withTitle(name, context)));
    const first = a!.find((left) => b!.some((right) => isSame(left.title, right.title)));
    const second = first && b!.find((right) => isSame(first.title, right.title));
    return first && second ? [[startAt(first, one), startAt(second, other)]] : [];
  });
}

/** `Chuck` and `Charles`: what papers make of one name. */
function areForms(a: string, b: string): boolean {
  return isShortened(a, b) || isShortened(b, a);
}

/** `Odo Marsh Quarle` and `Marsh Quarle` */
function isLonger({ middle }: FullName, { first }: FullName): boolean {
  return middle === first;
}

interface Titled {
  name: FullName;
  title: string[];
}

function withTitle(name: FullName, context: FindingContext): Titled[] {
  return titleOf(name, context).flatMap(({ start, words }) =>
    many.test(words.at(-1)!) ? [] : [{ name: { ...name, start }, title: words }],
  );
}

/** The longer one ends in the other. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= leastWords && short.join(' ') === long.slice(-short.length).join(' ');
}

/** The place with the title first, then the others. */
function startAt({ name }: Titled, uses: readonly FullName[]): FullName[] {
  return [name, ...uses.filter(({ siglum }) => siglum !== name.siglum)];
}
