// In: the figures of a story. Out: a test of one of them, whether no other article has it. It fails where another article
// prints that number in any form (“has eleven” beside “eleven lorries”), or the number that this one rounds.
import { listNumbers } from '../figures/list-numbers.ts';
import type { FindingContext } from './context.ts';
import type { FigureUse } from './figure-uses.ts';
import { areRounded } from './round-figures.ts';

/** Of two articles, the one that does not have a figure needs no telling. */
const leastArticles = 3;

export function testInOne(
  uses: readonly FigureUse[],
  { articles }: FindingContext,
): (use: FigureUse) => boolean {
  if (articles.length < leastArticles) return () => false;
  const numbers = articles.map(({ siglum, text }) => ({ siglum, values: listNumbers(text) }));
  return (use) =>
    !uses.some((other) => other.siglum !== use.siglum && isLike(use, other)) &&
    !numbers.some(
      ({ siglum, values }) => siglum !== use.siglum && use.value !== null && values.has(use.value),
    );
}

function isLike(use: FigureUse, other: FigureUse): boolean {
  if (use.value === null) return isPart(use) && (isPart(other) || other.unit === '%');
  return other.value === use.value || (other.unit === use.unit && areRounded([use, other]));
}

/** `a third of patients`, `one in three`, which another article may print as a number: 34%. */
function isPart({ value, unit, key }: FigureUse): boolean {
  return value === null && unit === '' && /\b(?:third|quarter|fifth|tenth|half|thirds|in|out)\b/u.test(key);
}
