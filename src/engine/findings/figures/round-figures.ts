/**
 * In: numbers of the same things. Out: whether all that differ only round one of them: “6,118 patients” and “more than
 * 6,000 patients”, “870 jobs” and “nearly 900”, “42.1 percent” and “42.11%”; or bound it: “at least 25”, “more than 24”.
 */
import { hedgeOf } from '../../figures/hedge-words.ts';
import { isMoney } from '../../figures/money.ts';
import type { FigureUse } from './figure-uses.ts';

interface Count extends Pick<FigureUse, 'about' | 'unit'> {
  value: number;
}

/** How far a round number may lie from the exact one. */
const reach = 1.1;
/** “About a dozen” is ten to fifteen. */
const dozen = 12;
const mostInDozens = 60;
/** How far what is told may lie beyond a bound, or from so many dozens. */
const reachOfBound = 1.25;
const fromBelow: ReadonlySet<string> = new Set(['more than', 'at least']);
const fromAbove: ReadonlySet<string> = new Set(['less than', 'nearly', 'up to']);

/** Of two numbers of which one rounds the other, the sizes are equal or side by side. */
export function sizeOf(value: number): number {
  return Math.floor(Math.log(value) / Math.log(step));
}

/** More than `reach`. */
const step = 1.2;

/** A number printed with no word such as `about` has this many digits of its own at least where it rounds another. */
const leastDigits = 2;

/** Things below this are counted one by one. */
const leastCount = 100_000;

/** False where one of them has no value. */
export function areRounded(uses: readonly Pick<FigureUse, 'value' | 'about' | 'unit'>[]): boolean {
  const counts = uses.filter((use): use is Count => use.value !== null);
  const [exact] = counts
    .filter(({ about }) => about === '')
    .toSorted((a, b) => countDigits(b.value) - countDigits(a.value));
  if (counts.length < uses.length) return false;
  if (!exact) return boundTheSame(counts);
  return counts.every((count) => count.value === exact.value || rounds(count, exact));
}

function rounds({ value, about, unit }: Count, { value: exact }: Count): boolean {
  if (about === '') return isMeasured(exact, unit) && isShortened(value, exact);
  if (fromBelow.has(hedgeOf(about))) return exact >= value && exact <= value * reachOfBound;
  const most = value % dozen === 0 && value <= mostInDozens ? reachOfBound : reach;
  if (value > exact * most || exact > value * most) return false;
  if (fromAbove.has(hedgeOf(about))) return exact <= value;
  if (countDigits(value) >= leastExact)
    return (
      (countDigits(value) < countDigits(exact) && Math.abs(value - exact) <= unitOf(value)) ||
      isShortened(exact, value)
    );
  return about !== 'only' && about !== 'just';
}

/** Bounds of one side: one of them says less, and neither shuts the other out. */
function boundTheSame(counts: readonly Count[]): boolean {
  const values = counts.map(({ value }) => value);
  const isOneSided = [fromBelow, fromAbove].some((side) =>
    counts.every(({ about }) => side.has(hedgeOf(about))),
  );
  return isOneSided && Math.max(...values) <= Math.min(...values) * reach;
}

/** “approximately 212,000” rounds 212,400 and not 221,000: what has so many digits is told to the last of them. */
const leastExact = 3;

/** 1,000 of 212,000. */
function unitOf(value: number): number {
  return 10 ** (Math.floor(Math.log10(value)) + 1 - countDigits(value));
}

/** Sums, parts, fractions and great numbers are printed with fewer digits than they have. */
function isMeasured(value: number, unit: string): boolean {
  return isMoney(unit) || unit === '%' || value >= leastCount || !Number.isInteger(value);
}

function isShortened(value: number, exact: number): boolean {
  const digits = countDigits(value);
  return digits >= leastDigits && Number(exact.toPrecision(digits)) === value;
}

/** Digits that are not zeros at either end: 3 of 42.1, 2 of 190,000. */
export function countDigits(value: number): number {
  return value
    .toPrecision(12)
    .replace(/e.*|\D/gu, '')
    .replace(/^0+|0+$/gu, '').length;
}
