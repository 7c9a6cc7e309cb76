/**
 * In: the figures of a story. Out: groups of those that count the same otherwise: “25 Norlanders” and “26 Norlanders” where
 * each article has one such number alone; “70 rebels were killed” and “20 rebels were killed”, both as one source says.
 */
import { foldWords } from '../../text/fold.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder, siglaOf } from '../in-articles.ts';
import { onceEach } from '../once-each.ts';
import { countsThings } from './counts-things.ts';
import { fateOf } from './fate-of.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords } from './figure-words.ts';
import { areRounded } from './round-figures.ts';

/** A smaller number may count anything. */
const least = 13;
/** Of two counts of one thing the greater is no more than so many times the smaller, but for what one source says. */
const near = 1.05;
const farthest = 5;

export function findNearCounts(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const counted = uses.filter((use) => countsThings(use, least) && use.unit !== 'others');
  return [...Map.groupBy(counted, ({ unit }) => unit).values()].flatMap((ofUnit) => {
    const sourced = ofUnit.filter((use) => fateOf(use, context) !== null && sourceOf(use, context).size > 0);
    const groups = [
      toGroup(sourced, (a, b) => areOfOneSource(a, b, context), context),
      toGroup(ofUnit, (a, b) => areTwins(a, b, context), context),
    ];
    return groups.find((group) => group.length > 0) ?? [];
  });
}

/** Where each article has one of the numbers alone, and each is the rival of the first of another number. */
function toGroup(
  uses: readonly FigureUse[],
  areRivals: (one: FigureUse, other: FigureUse) => boolean,
  context: FindingContext,
): FigureUse[][] {
  const values = new Set(uses.map(({ siglum, value }) => `${siglum} ${value}`));
  if (values.size > siglaOf(uses).length) return [];
  const first = firstInEach(uses);
  const other = first.find(({ value }) => value !== first[0]!.value);
  if (!other || !areRivals(first[0]!, other)) return [];
  const group = first.filter(({ value }) => value === first[0]!.value || value === other.value);
  return [inStoryOrder(group, context)];
}

/** Both exact, and of one matter by a word at least. */
function areTwins(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const [less, more] = [Math.min(one.value!, other.value!), Math.max(one.value!, other.value!)];
  if (one.about !== '' || other.about !== '' || areRounded([one, other])) return false;
  if (one.quotation && other.quotation) return false;
  return more <= Math.max(less * near, less + 1) && countSharedWords(one, other, context) > 0;
}

function areOfOneSource(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const [less, more] = [Math.min(one.value!, other.value!), Math.max(one.value!, other.value!)];
  if (more > less * farthest || areRounded([one, other])) return false;
  if (fateOf(one, context)!.fate !== fateOf(other, context)!.fate) return false;
  return sourceOf(one, context).intersection(sourceOf(other, context)).size >= leastOfSource;
}

/** Names of one source in common: `Norland`, `Rescue` and `Society`. */
const leastOfSource = 2;

/** The words with capitals that name who says so. */
const sourceOf = onceEach((use: FigureUse, context): ReadonlySet<string> => {
  const span = use.owner ?? use.beside;
  if (!span) return new Set();
  const { text } = context.article(use.siglum);
  const words = foldWords(text, span.start, span.end).filter(({ start }) => startsUpper(text[start]));
  return new Set(words.map(({ folded }) => folded).filter((word) => word !== 'the'));
});
