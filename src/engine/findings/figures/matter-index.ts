/**
 * In: the figures of one name in a story. Out: for each of them, by number, those that may speak of the same matter: all
 * that `isSameMatter` takes for it, and few others. Two such figures have a rare word in common, or a number beside
 * them, or a sentence that tells of both.
 */
import { isMoney } from '../../figures/money.ts';
import { hasDigits, sortDigits } from '../../figures/same-digits.ts';
import { isSpeed } from '../../figures/units.ts';
import type { FindingContext } from '../context.ts';
import { indexAlike } from './alike-index.ts';
import { contrastsOn } from './contrasted.ts';
import { fateOf } from './fate-of.ts';
import type { FigureUse } from './figure-uses.ts';
import { wordsOf } from './figure-words.ts';
import { pairedWith } from './paired-numbers.ts';
import { countsBeside, isOnlyBid, isPutOnDamage, promisesToKin } from './particular-figures.ts';
import { rankByRarity, withoutMost } from './rank-by-rarity.ts';
import { keysOfLength } from './same-lengths.ts';
import {
  isAlone,
  isEveryday,
  leastShared,
  leastSharedOfParts,
  leastSharedOfPeople,
  wholeOf,
} from './same-matter.ts';
import { changesFrom } from './told-as-changed.ts';

/** Figures by their numbers. */
export type ByValue = ReadonlyMap<number, readonly FigureUse[]>;

export function indexMatters(
  uses: readonly FigureUse[],
  context: FindingContext,
): (use: FigureUse) => ByValue[] {
  const alikeTo = indexAlike(uses, context);
  const keysOf = readKeys(uses, context);
  const keys = new Map(uses.map((use) => [use, keysOf(use)]));
  const places = uses.flatMap((use) => keys.get(use)!.map((key) => ({ key, use })));
  const index = new Map(
    [...Map.groupBy(places, ({ key }) => key)].map(([key, same]) => [
      key,
      byValue(same.map(({ use }) => use)),
    ]),
  );
  const byUnit = [...Map.groupBy(uses, ({ unit }) => unit)].map(([unit, same]) => ({
    unit,
    matter: byValue(same),
  }));
  return (use) => [
    ...keys.get(use)!.flatMap((key) => index.get(key) ?? []),
    ...byUnit.flatMap(({ unit, matter }) => (unit === use.unit ? [] : matter)),
    byValue(alikeTo(use)),
  ];
}

function byValue(uses: readonly FigureUse[]): ByValue {
  return Map.groupBy(uses, ({ value }) => value!);
}

function readKeys(uses: readonly FigureUse[], context: FindingContext): (use: FigureUse) => string[] {
  const rank = rankByRarity(uses.map((use) => wordsOf(use, context)));
  return (use) => {
    const rarest = (least: number) => withoutMost(rank(wordsOf(use, context)), least);
    return [
      ...keysOfNumber(use, context),
      ...(isEveryday(use.unit) ? [] : keysOfThing(use, rarest, context)),
    ];
  };
}

/** What another sentence tells of it, and what stands beside it. */
function keysOfNumber(use: FigureUse, context: FindingContext): string[] {
  return [
    ...pairedWith(use, context).map((value) => `beside ${value}`),
    ...changesFrom(use.value!, context).map(({ sentence }) => `changed ${sentence.siglum} ${sentence.start}`),
    ...contrastsOn(use, context).map(({ place }) => `contrasted ${place.siglum} ${place.start}`),
    ...[...countsBeside(use, context)].map((count) => `lasts ${count}`),
    ...keysOfLength(use, context),
  ];
}

/** Of what is counted, paid or measured: `rarest` gives the words of which two share one that share so many. */
function keysOfThing(use: FigureUse, rarest: (least: number) => string[], context: FindingContext): string[] {
  const { unit, value } = use;
  const [fate, whole] = [fateOf(use, context)?.fate, wholeOf(use, context)];
  if (unit === 'people') return [...(fate ? [`met ${fate}`] : []), ...rarest(leastSharedOfPeople)];
  if (unit.endsWith(' a share')) return isOnlyBid(use, context) ? ['bid'] : [];
  if (isMoney(unit))
    return [
      ...[...promisesToKin(use, context)].map((verb) => `paid ${verb}`),
      ...(isPutOnDamage(use, context) ? ['damage'] : []),
      ...(isAlone(use, context) ? rarest(use.rate === undefined ? leastShared : 1) : []),
    ];
  if (unit === '%' || isSpeed(unit)) return isAlone(use, context) ? rarest(leastSharedOfParts) : [];
  return [
    ...(hasDigits(value!) ? [`digits ${sortDigits(value!)}`] : []),
    ...(whole ? [`whole ${whole}`] : []),
    ...rarest(leastShared),
  ];
}
