/**
 * In: the figures of one name in a story. Out: groups of those that give one matter two numbers: each article of a group
 * has one of them.
 */
import { clock } from '../../figures/find-clock-times.ts';
import { isMoney } from '../../figures/money.ts';
import { overlaps } from '../../text/overlaps.ts';
import type { FindingContext } from '../context.ts';
import { listAt } from '../list-at.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords } from './figure-words.ts';
import { type ByValue, indexMatters } from './matter-index.ts';
import { areRounded } from './round-figures.ts';
import { isEveryday, isSameMatter, leastShared } from './same-matter.ts';
import { findChanges } from './told-as-changed.ts';

/** The figures, with what is looked up among them. */
interface Named {
  context: FindingContext;
  order: ReadonlyMap<FigureUse, number>;
  byValue: ByValue;
  /** Those of its article that it overlaps. */
  touching: ReadonlyMap<FigureUse, readonly FigureUse[]>;
  /** Those that may be its rivals, and itself. */
  mattersOf: (use: FigureUse) => ByValue[];
}

export function groupRivals(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const named: Named = {
    context,
    order: new Map(uses.map((use, at) => [use, at])),
    byValue: Map.groupBy(uses, ({ value }) => value!),
    touching: findTouching(uses),
    mattersOf: indexMatters(uses, context),
  };
  const groups: FigureUse[][] = [];
  const groupOf = new Map<FigureUse, number>();
  for (const first of uses) {
    const group = groupOf.has(first) ? null : rivalsOf(first, named);
    if (!group) continue;
    const whole = withRepeats(group, named);
    if (!isEveryday(first.unit) && tellsThemApart(whole, named)) continue;
    const at = Math.min(groups.length, ...whole.map((use) => groupOf.get(use) ?? groups.length));
    const known = listAt(groups, at);
    const sigla = new Set(known.map(({ siglum }) => siglum));
    const added = whole.filter(({ siglum }) => !sigla.has(siglum));
    known.push(...added);
    for (const use of added) groupOf.set(use, Math.min(at, groupOf.get(use) ?? at));
  }
  return groups;
}

/** Null where the figures of its matter contradict nothing: an article that prints two of them counts two things. */
function rivalsOf(first: FigureUse, named: Named): FigureUse[] | null {
  const matters = named.mattersOf(first);
  const seen = new Set([first]);
  const valueIn = new Map([[first.siglum, first.value]]);
  const group = [first];
  const addAll = (uses: Iterable<FigureUse>) => {
    for (const use of uses) {
      if (seen.has(use)) continue;
      seen.add(use);
      if (!isRival(first, use, named)) continue;
      if ((valueIn.get(use.siglum) ?? use.value) !== use.value) return false;
      valueIn.set(use.siglum, use.value);
      group.push(use);
    }
    return true;
  };
  if (!addAll(ofOtherValues(first, matters)) || group.length < 2) return null;
  if (!addAll(matters.flatMap((byValue) => byValue.get(first.value!) ?? []))) return null;
  const ordered = inOrder(group, named);
  return areRounded(ordered) ? null : ordered;
}

function* ofOtherValues({ value: own }: FigureUse, matters: readonly ByValue[]): Generator<FigureUse> {
  for (const byValue of matters) for (const [value, uses] of byValue) if (value !== own) yield* uses;
}

function inOrder(uses: readonly FigureUse[], { order }: Named): FigureUse[] {
  return uses.toSorted((a, b) => order.get(a)! - order.get(b)!);
}

function isRival(one: FigureUse, other: FigureUse, named: Named): boolean {
  if (named.touching.get(one)!.includes(other) || areSumsApart(one, other)) return false;
  return (
    isSameMatter(one, other, named.context) && !isWholeOf(one, other, named) && !isWholeOf(other, one, named)
  );
}

/** Of two sums one of which is more than so many times the other, each is of something else, unless “million” stands for “billion”. */
const farthestSum = 10;

function areSumsApart({ unit, value }: FigureUse, other: FigureUse): boolean {
  const ratio = Math.max(value!, other.value!) / Math.min(value!, other.value!);
  return isMoney(unit) && ratio > farthestSum && ratio !== 1000;
}

/** “15 of the 22 bridges” beside “22 bridges” or “nearly two dozen bridges”: the whole is the same. */
function isWholeOf(use: FigureUse, part: FigureUse, { touching }: Named): boolean {
  const wholes = touching.get(part)!.filter((one) => one.value! > part.value!);
  return wholes.some(
    (one) => one.value === use.value || areRounded([one, use]) || areRounded([{ ...one, about: '' }, use]),
  );
}

/** “37 of the bridge’s 52 pins” holds another figure. */
function findTouching(uses: readonly FigureUse[]): Map<FigureUse, FigureUse[]> {
  const touching = new Map<FigureUse, FigureUse[]>(uses.map((use) => [use, []]));
  for (const own of Map.groupBy(uses, ({ siglum }) => siglum).values()) {
    let open: FigureUse[] = [];
    for (const use of own.toSorted((a, b) => a.start - b.start)) {
      open = open.filter((one) => overlaps(one, use));
      for (const one of open) {
        touching.get(one)!.push(use);
        touching.get(use)!.push(one);
      }
      open.push(use);
    }
  }
  return touching;
}

/** An article that prints two of the numbers counts two things, unless it tells that one took the place of the other. */
function tellsThemApart(group: readonly FigureUse[], named: Named): boolean {
  const values = new Set(group.map(({ value }) => value!));
  const uses = [...values].flatMap((value) => named.byValue.get(value)!);
  return [...Map.groupBy(uses, ({ siglum }) => siglum).values()].some((own) => {
    const [one, other] = [...new Set(inOrder(own, named).map(({ value }) => value!))];
    return one !== undefined && other !== undefined && findChanges(one, other, named.context).length === 0;
  });
}

/** With the very number of one in the group, of the very things or on the same matter, in articles that have none in it. */
function withRepeats(group: readonly FigureUse[], named: Named): FigureUse[] {
  const sigla = new Set(group.map(({ siglum }) => siglum));
  const repeated = [...Map.groupBy(group, ({ value }) => value!)].flatMap(([value, same]) =>
    named.byValue
      .get(value)!
      .filter((use) => !sigla.has(use.siglum) && same.some((one) => repeats(use, one, named.context))),
  );
  return inOrder([...group, ...repeated], named);
}

function repeats(use: FigureUse, one: FigureUse, context: FindingContext): boolean {
  if (one.key === use.key && !isEveryday(use.unit)) return true;
  return countSharedWords(one, use, context) >= (isOddTime(use) ? 1 : leastShared);
}

/** `5.42am`: to the minute, and no other thing's time. */
function isOddTime({ unit, value }: FigureUse): boolean {
  return unit === clock && value! % 5 !== 0;
}
