/**
 * In: the figures of a story. Out: groups of those that count the same by its name and by what stands around them, though their
 * sentences are not alike: “10 episodes of obstruction by Odo Finch” and “Finch’s obstruction on 11 different episodes”. Each
 * article has one number of it; a hedge that the number fits is none.
 */
import { peopleNouns } from '../../data/people-counted.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder } from '../in-articles.ts';
import { countsThings } from './counts-things.ts';
import { fateOf } from './fate-of.ts';
import type { FigureUse } from './figure-uses.ts';
import { plainWordsOf, sharesWordNearby, shareWords, wordsBeside } from './figure-words.ts';
import { isOfNamed } from './is-of-named.ts';
import { numbersByArticle } from './numbers-by-article.ts';
import { isPartOrWhole, sumUp } from './parts-of-sums.ts';
import { shutOut } from './ranges.ts';
import { comparisonOf, demonymOf, isUnreal, yearOf } from './same-matter.ts';

type Counted = FigureUse & { value: number };

/** Fewer may be some of them. */
const least = 4;
/** Numbers farther apart count two things. */
const farthest = 2.2;
/** Telling words that the two sentences share besides what is counted; one of them, or one of the kind, is close to both. */
const leastShared = 2;
const leastSharedOfPeople = 3;
/** Up to this a name close to both is enough. */
const mostOfNames = 100;
/** A smaller number is printed of anything. */
const leastRare = 13;
/** Uses of one name that are looked at, so that the time stays linear. */
const most = 24;
/** They are counted in every sentence, by no name of a group. */
const anything = /^(?:people|men|women|children|members|others|times|things|parts|cases|jobs|votes)$/u;

export function findSameNouns(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const counted = uses.filter((use): use is Counted => mayCount(use, context));
  return [...Map.groupBy(counted, ({ unit }) => unit).values()].flatMap((ofUnit) => {
    const few = ofUnit.slice(0, most).toSorted((a, b) => Number(a.about !== '') - Number(b.about !== ''));
    const own = few.filter((use) => isOnlyNumber(use, ofUnit));
    const pair = findPair(own, ofUnit, context);
    if (!pair) return [];
    const same = own.filter((use) =>
      pair.some(({ value, about }) => value === use.value && about === use.about),
    );
    return [inStoryOrder(firstInEach([...pair, ...same]), context)];
  });
}

function mayCount(use: FigureUse, context: FindingContext): boolean {
  if (!countsThings(use, least) || anything.test(use.unit) || isOfNamed(use, context)) return false;
  return !isPartOrWhole(use, context);
}

/** Whether its article has no other number of these things that it would not fit. */
function isOnlyNumber(use: Counted, ofUnit: readonly Counted[]): boolean {
  return ofUnit.every(
    (other) => other.siglum !== use.siglum || kindOf(other) !== kindOf(use) || !shutOut(use, other),
  );
}

/** `ballistic` of `some two dozen ballistic missiles` */
function kindOf({ key }: FigureUse): string {
  return key.split(' ').slice(1, -1).join(' ');
}

function findPair(
  own: readonly Counted[],
  ofUnit: readonly Counted[],
  context: FindingContext,
): Counted[] | undefined {
  for (const [at, one] of own.entries())
    for (const other of own.slice(at + 1)) {
      const isRival =
        areRivals(one, other, context) &&
        !prints(one, other, ofUnit, context) &&
        !prints(other, one, ofUnit, context);
      if (isRival) return [one, other];
    }
  return undefined;
}

function areRivals(one: Counted, other: Counted, context: FindingContext): boolean {
  if (one.siglum === other.siglum || (one.quotation && other.quotation) || !shutOut(one, other)) return false;
  if (Math.max(one.value, other.value) > Math.min(one.value, other.value) * farthest) return false;
  if (!areOfOneKind(one, other, context) || sumUp(one, other, context) || sumUp(other, one, context))
    return false;
  if (isUnreal(one, context) !== isUnreal(other, context)) return false;
  if (fateOf(one, context)?.fate !== fateOf(other, context)?.fate) return false;
  const years = [yearOf(one, context), yearOf(other, context)].filter(Boolean);
  if (new Set(years).size > 1) return false;
  const shared = peopleNouns.has(one.unit) ? leastSharedOfPeople : leastShared;
  return (
    areClose(one, other, context) && shareWords(one, other, shared, context) && shareWord(one, other, context)
  );
}

/** Two names alone are those of the whole story. */
function shareWord(one: Counted, other: Counted, context: FindingContext): boolean {
  return plainWordsOf(one, context).intersection(plainWordsOf(other, context)).size > 0;
}

/** What one says of their kind the other says too, or says nothing. */
function areOfOneKind(one: Counted, other: Counted, context: FindingContext): boolean {
  if (one.rate !== other.rate || comparisonOf(one, context) !== comparisonOf(other, context)) return false;
  if (demonymOf(one) !== demonymOf(other)) return false;
  const [a, b] = [one, other].map((use) => new Set(kindOf(use).split(' ').filter(tellsKind)));
  return a!.isSubsetOf(b!) || b!.isSubsetOf(a!);
}

function tellsKind(word: string): boolean {
  return isContentWord(word) && !/^(?:different|separate|distinct|individual)$/u.test(word);
}

/** A telling word close to both, or of their kind; of a number that is not small a name is none. */
function areClose(one: Counted, other: Counted, context: FindingContext): boolean {
  if (Math.max(one.value, other.value) > mostOfNames) return sharesWordNearby(one, other, context);
  const [a, b] = [one, other].map(
    (use) => new Set([...wordsBeside(use, context), ...kindOf(use).split(' ').filter(tellsKind)]),
  );
  return a!.intersection(b!).size > 0;
}

/** Whether the article of the one has the number of the other, of these things or, where it is rare, of any. */
function prints(
  one: Counted,
  { value }: Counted,
  ofUnit: readonly Counted[],
  context: FindingContext,
): boolean {
  if (value >= leastRare && numbersByArticle(context).get(one.siglum)!.has(value)) return true;
  return ofUnit.some((use) => use.siglum === one.siglum && use.value === value);
}
