// In: figures that one article alone prints in these words, and all figures of the story. Out: one finding that lists by
// article those whose number no other article has, with whose words they are: such as an article opens with, for of the
// others each has many. Small counts and short times are left out.
// “Only A prints “31 bridges”; only C “90,000 people” (as said by police).”
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { sayCorrections } from '../printed-corrections.ts';
import { sayQuoted, sayShortList } from '../say.ts';
import { toFigureDraft } from './figure-drafts.ts';
import { type FigureUse, isOpen, sayOwnerOf } from './figure-uses.ts';
import { isInHeadline } from './in-headline.ts';
import { testInOne } from './in-one-article.ts';
import { isTrifle } from './is-trifle.ts';

/** Of two articles the other says no more than that it lacks them. */
const leastArticles = 3;
/** More figures of one article than this are only counted; all of them are in the evidence. */
const shown = 6;
/** Figures that the headline names, each of another article where there are so many. */
const inHeadline = 2;

export function loneFigures(
  alone: readonly FigureUse[],
  all: readonly FigureUse[],
  context: FindingContext,
): Draft[] {
  const inner = findInner(alone);
  const isInOne = testInOne(all, context);
  const uses = alone.filter(
    (use) =>
      isInOpening(use, context) &&
      !inner.has(use) &&
      !isTrifle(use) &&
      !isInHeadline(use, context) &&
      isInOne(use),
  );
  const [first] = uses;
  if (!first) return [];
  const isOfMany = context.articles.length >= leastArticles;
  const byArticle = [...Map.groupBy(uses, ({ siglum }) => siglum)];
  const named = byArticle
    .flatMap(([, own]) => own.slice(0, 1))
    .slice(0, inHeadline)
    .map((use) => sayQuoted(context.text(use)));
  const corrections = byArticle.map(([, own]) => sayCorrections(own, context)).join('');
  return [
    {
      ...toFigureDraft(uses, context),
      headline:
        uses.length > 1
          ? `Figures in one article only: ${named.join(', ')}${uses.length > named.length ? ' …' : ''}`
          : `Figure: ${sayQuoted(context.text(first))}`,
      sentence: `${isOfMany ? 'Only ' : ''}${sayByArticle(byArticle, isOfMany ? 'only ' : '', context)}.${corrections}`,
      size: isOfMany ? 0.1 : 0,
    },
  ];
}

/** Paragraphs of the body. */
const longestOpening = 3;

function isInOpening({ siglum, start }: FigureUse, context: FindingContext): boolean {
  const last = context.bodyBlocks(siglum).slice(0, longestOpening).at(-1);
  return last !== undefined && start < last.end;
}

function sayByArticle(
  byArticle: readonly [siglum: string, own: FigureUse[]][],
  again: string,
  context: FindingContext,
): string {
  return byArticle
    .map(([siglum, own], at) => {
      const items = own.map((use) => sayOne(use, context));
      return `${at === 0 ? '' : again}${siglum} prints ${sayShortList(items, shown)}`;
    })
    .join('; ');
}

function sayOne(use: FigureUse, context: FindingContext): string {
  const owner = isOpen(use) ? '' : sayOwnerOf(use, context);
  const words = sayQuoted(context.text(use));
  return owner === '' ? words : `${words} (${owner})`;
}

/** `260 workers` in `190 of the group’s 260 workers`. */
function findInner(uses: readonly FigureUse[]): Set<FigureUse> {
  const inner = new Set<FigureUse>();
  for (const own of Map.groupBy(uses, ({ siglum }) => siglum).values()) {
    const inOrder = own.toSorted((a, b) => a.start - b.start || b.end - a.end);
    let reach = -1;
    for (const [at, use] of inOrder.entries()) {
      const next = inOrder[at + 1];
      if (use.end <= reach || (next?.start === use.start && next.end === use.end)) inner.add(use);
      reach = Math.max(reach, use.end);
    }
  }
  return inner;
}
