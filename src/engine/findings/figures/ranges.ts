/**
 * In: two figures of one thing. Out: whether what each says shuts the other out: “10 boats” and “11 boats”, “some two dozen boats”
 * and “16 boats”; not “more than a dozen boats” and “16 boats”, nor “about 10 boats” and “11 boats”.
 */
import { hedgeOf } from '../../figures/hedge-words.ts';
import type { FigureUse } from './figure-uses.ts';

type Count = Pick<FigureUse, 'about'> & { value: number };

/** How far the number that is meant may lie from the one that is printed, as parts of it, below and above. */
const hedged: ReadonlyMap<string, readonly [below: number, above: number]> = new Map([
  ['about', [0.85, 1.15]],
  ['nearly', [0.8, 0.9999]],
  ['at least', [1, 1.6]],
  ['more than', [1.0001, 1.6]],
  ['up to', [0.5, 1]],
  ['less than', [0.5, 0.9999]],
]);
/** “Some two dozen” may be from 18 to 30. */
const inDozens = [0.75, 1.25] as const;
const [dozen, mostInDozens] = [12, 60];

export function shutOut(one: Count, other: Count): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.to < b.from || b.to < a.from;
}

function rangeOf({ value, about }: Count): { from: number; to: number } {
  const way = hedgeOf(about);
  const isDozens = way === 'about' && value % dozen === 0 && value <= mostInDozens;
  const [below, above] = isDozens ? inDozens : (hedged.get(way) ?? [1, 1]);
  return { from: value * below, to: value * above };
}
