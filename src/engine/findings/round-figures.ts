// In: numbers of the same things. Out: whether all that differ only round one of them: “6,118 patients” and “more than
// 6,000 patients”, “870 jobs” and “nearly 900”.
import type { FigureUse } from './figure-uses.ts';

/** How far a bound or a round number may lie from the exact one. */
const reach = 1.1;

export function areRounded(uses: readonly Pick<FigureUse, 'value' | 'about'>[]): boolean {
  const exact = new Set(uses.filter(({ about }) => about === '').map(({ value }) => value!));
  const [number] = exact;
  if (exact.size !== 1 || number === undefined) return false;
  return uses.every(({ value, about }) => value === number || rounds(value!, about, number));
}

function rounds(value: number, about: string, exact: number): boolean {
  if (value > exact * reach || exact > value * reach) return false;
  if (/^(?:more than|over|just over|at least)$/u.test(about)) return exact >= value;
  if (/^(?:less than|fewer than|under|just under|nearly|almost|up to|at most)$/u.test(about))
    return exact <= value;
  return about !== '' && about !== 'only' && about !== 'just';
}
