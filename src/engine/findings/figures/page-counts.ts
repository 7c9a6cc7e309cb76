/**
 * In: the articles of a story. Out: groups of numbers of pages that they give one paper: “the 400-page Brandt report” and
 * “Ada Brandt’s 448-page report”.
 */

import { papers } from '../../data/papers.ts';
import { numberValue } from '../../figures/number-value.ts';
import { contains } from '../../text/overlaps.ts';
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder, siglaOf } from '../in-articles.ts';
import type { FigureUse } from './figure-uses.ts';
import { wordsBeside } from './figure-words.ts';

const pages = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?<number>\d[\d,]*)-page\s(?:\p{L}[\p{L}’'-]*\s){0,2}?(?<paper>${papers.join('|')})(?![\p{L}-])`,
  'giu',
);
/** How many times the shorter the longer may be. */
const farthest = 1.5;
/** Papers of one article that are looked at. */
const most = 12;

export function findPageCounts(_: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const counts = context.articles.flatMap(({ siglum }) => readPages(siglum, context).slice(0, most));
  return [...Map.groupBy(counts, ({ unit }) => unit).values()].flatMap((same) => {
    const values = new Set(same.map(({ siglum, value }) => `${siglum} ${value}`));
    if (values.size > siglaOf(same).length) return [];
    const [first, ...others] = firstInEach(same);
    const other = others.find((one) => areOfOnePaper(first!, one, context));
    if (!other) return [];
    const group = firstInEach(same).filter(({ value }) => value === first!.value || value === other.value);
    return [inStoryOrder(group, context)];
  });
}

function readPages(siglum: string, context: FindingContext): FigureUse[] {
  const { text, quotations } = context.article(siglum);
  return context.bodyBlocks(siglum).flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(pages)].map((match): FigureUse => {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const unit = `pages of a ${match.groups!['paper']!.toLowerCase()}`;
      const value = numberValue(match.groups!['number']!);
      const quotation = quotations.find((one) => contains(one, { start, end }));
      return {
        siglum,
        start,
        end,
        key: `${value} ${unit}`,
        value,
        unit,
        about: '',
        quotation,
        owner: undefined,
      };
    }),
  );
}

/** A name or another word stands beside both. */
function areOfOnePaper(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const [less, more] = [Math.min(one.value!, other.value!), Math.max(one.value!, other.value!)];
  if (less === more || more > less * farthest) return false;
  return around(one, context).intersection(around(other, context)).size > 0;
}

/** With the words of the figure itself. */
function around(use: FigureUse, context: FindingContext): ReadonlySet<string> {
  const own = context.text(use).toLowerCase().split(/\s/u).slice(1, -1);
  return new Set([...wordsBeside(use, context), ...own]);
}
