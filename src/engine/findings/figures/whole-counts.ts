/**
 * In: the figures of a story. Out: groups of those that articles give as the whole of one part: “44 of its 178 boats” and
 * “44 of its 275 boats” do not agree on how many boats there are.
 */
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder, siglaOf } from '../in-articles.ts';
import type { FigureUse } from './figure-uses.ts';
import { areRounded } from './round-figures.ts';

/** A smaller part may be that of anything. */
const least = 13;
/** `44 of its `, `44 of the harbour’s ` */
const partBefore = /(?<![\p{N}.,])(?<part>\d[\d,]*) of (?:the|its|their|our|his|her) (?:\p{L}+[’']s? )?$/u;
/** Characters. */
const longest = 50;

export function findWholeCounts(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const wholes = uses.flatMap((use) => {
    const part = use.value === null ? null : partOf(use, context);
    return part !== null && part >= least ? [{ use, key: `${part} ${use.unit}` }] : [];
  });
  return [...Map.groupBy(wholes, ({ key }) => key).values()].flatMap((same) => {
    const group = firstInEach(same.map(({ use }) => use));
    const isOpen = siglaOf(group).length > 1 && !areRounded(group);
    return isOpen && new Set(group.map(({ value }) => value)).size > 1 ? [inStoryOrder(group, context)] : [];
  });
}

function partOf({ siglum, start }: FigureUse, context: FindingContext): number | null {
  const before = context.article(siglum).text.slice(Math.max(0, start - longest), start);
  const part = partBefore.exec(before)?.groups?.['part'];
  return part === undefined ? null : Number(part.replaceAll(',', ''));
}
