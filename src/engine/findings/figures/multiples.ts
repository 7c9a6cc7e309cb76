/**
 * In: the articles of a story. Out: groups of what they say of one increase or cut, on either side of it: “would almost double
 * the number of guards” and “more than doubles the 18,462 guards”.
 */

import { hedgeOf } from '../../figures/hedge-words.ts';
import { contains } from '../../text/overlaps.ts';
import type { FindingContext } from '../context.ts';
import { inStoryOrder } from '../in-articles.ts';
import { clauseWords } from './clause-words.ts';
import type { FigureUse } from './figure-uses.ts';
import { shareWords } from './figure-words.ts';

const multiple =
  /\b(?<about>almost|nearly|close to|just under|more than|over|well over)\s(?<verb>doubl|tripl|trebl|quadrupl|halv)(?:e|es|ed|ing)\b/giu;
const times: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, halv: 0.5 };
/** Multiples of one article that are looked at. */
const most = 12;

export function findMultiples(_: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const found = context.articles.flatMap(({ siglum }) => readMultiples(siglum, context).slice(0, most));
  return [...Map.groupBy(found, ({ value }) => value).values()].flatMap((same) => {
    const pairs = same.flatMap((one, at) => same.slice(at + 1).map((other) => [one, other]));
    const pair = pairs.find(([one, other]) => areOpposed(one!, other!, context));
    return pair ? [inStoryOrder(pair, context)] : [];
  });
}

function readMultiples(siglum: string, context: FindingContext): FigureUse[] {
  const { text, quotations } = context.article(siglum);
  return context.bodyBlocks(siglum).flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(multiple)].map((match): FigureUse => {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const value = times[match.groups!['verb']!.toLowerCase()]!;
      const about = match.groups!['about']!.toLowerCase();
      const quotation = quotations.find((one) => contains(one, { start, end }));
      return {
        siglum,
        start,
        end,
        key: `${value} times`,
        value,
        unit: 'times as many',
        about,
        quotation,
        owner: undefined,
      };
    }),
  );
}

function areOpposed(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.siglum === other.siglum || (one.quotation && other.quotation)) return false;
  if (hedgeOf(one.about) === hedgeOf(other.about) || !shareWords(one, other, 1, context)) return false;
  return clauseWords(one, context).around.intersection(clauseWords(other, context).around).size > 0;
}
