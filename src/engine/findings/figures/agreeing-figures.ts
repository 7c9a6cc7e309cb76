// In: figures that two articles or more print, each with all its uses. Out: one finding that lists those that all articles
// of the story print alike, with whose words each is there: “84 boats” (A; B, quoting Odo Finch); and one of those that articles hedge or round
// differently: “Up to 84 boats” (A; B “84 boats”).

import { hedgeOf } from '../../figures/hedge-words.ts';
import { list } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaOf } from '../in-articles.ts';
import { sayCorrections } from '../printed-corrections.ts';
import { sayQuoted, sayShortList } from '../say.ts';
import { shortestForms, toFigureDraft } from './figure-drafts.ts';
import { type FigureUse, isOpen, sayOwnerOf } from './figure-uses.ts';
import { isTrifle } from './is-trifle.ts';
import { testNearRivals } from './near-rivals.ts';
import { numbersByArticle } from './numbers-by-article.ts';
import { onOneThing } from './on-one-thing.ts';
import { isLength } from './particular-figures.ts';

/** More than this in one sentence are only counted; all of them are in the evidence. */
const shown = 15;

/** `all` are the figures of the story: none is agreed on where one of them is near it. */
export function agreeingFigures(
  groups: readonly FigureUse[][],
  all: readonly FigureUse[],
  context: FindingContext,
): Draft[] {
  const told = groups
    .map((uses) => onOneThing(uses, context))
    .filter((uses) => uses.length > 0 && !isTrifle(uses[0]!));
  const hasRivals = testNearRivals(all, context);
  const [same, unlike] = [true, false].map((are) => told.filter((uses) => areAlike(uses) === are));
  const alike = same!.filter(
    (uses) =>
      siglaOf(uses).length === context.articles.length && !isLength(uses[0]!.unit) && !hasRivals(uses),
  );
  return [
    ...toDrafts(
      unlike!.filter((uses) => !hasBoth(uses, context) && !areOpposed(uses)),
      { one: 'Hedged or rounded differently', many: 'Figures that articles hedge or round differently' },
      'Articles differ in how sure or exact they are:',
      context,
    ),
    ...toDrafts(
      alike,
      { one: 'Figure', many: 'Figures that all articles print alike' },
      `${context.articles.length > 2 ? 'All' : 'Both'} articles print`,
      context,
    ),
  ];
}

function toDrafts(
  groups: readonly FigureUse[][],
  headline: Record<'one' | 'many', string>,
  opening: string,
  context: FindingContext,
): Draft[] {
  const [first] = groups;
  if (!first) return [];
  const ordered = groups.toSorted((a, b) => siglaOf(b).length - siglaOf(a).length);
  const items = ordered.map((uses) => sayForms(uses, context));
  const corrections = ordered.map((uses) => sayCorrections(uses, context)).join('');
  return [
    {
      ...toFigureDraft(ordered.flat(), context),
      headline:
        groups.length > 1
          ? headline.many
          : `${headline.one}: ${sayQuoted(shortestForms(first, context)(first[0]!))}`,
      sentence: `${opening} ${sayShortList(items, shown)}.${corrections}`,
      size: 0.3,
    },
  ];
}

/** An article that prints both numbers counts two things: “10 arrests”, “about a dozen arrests”. */
function hasBoth(uses: readonly FigureUse[], context: FindingContext): boolean {
  const values = new Set(uses.flatMap(({ value }) => value ?? []));
  const numbers = numbersByArticle(context);
  return siglaOf(uses).some((siglum) => values.intersection(numbers.get(siglum)!).size > 1);
}

/** `fewer than 50 workers`, `more than 50 workers`: two kinds of firm, and not one number. */
function areOpposed(uses: readonly FigureUse[]): boolean {
  const hedges = new Set(uses.map(({ about }) => hedgeOf(about)));
  return (hedges.has('less than') || hedges.has('nearly')) && hedges.has('more than');
}

/** One number, and a way of hedging it that all articles have. */
function areAlike(uses: readonly FigureUse[]): boolean {
  if (new Set(uses.map(({ value }) => value)).size > 1) return false;
  const hedges = [...Map.groupBy(uses, ({ siglum }) => siglum).values()].map(
    (own) => new Set(own.map(({ about }) => hedgeOf(about))),
  );
  return [...hedges[0]!].some((hedge) => hedges.every((own) => own.has(hedge)));
}

/** `“£640,000” (A; B “640,000 pounds”; C, as said by police)` */
function sayForms(uses: readonly FigureUse[], context: FindingContext): string {
  const shortOf = shortestForms(uses, context);
  const isAlike = areAlike(uses);
  const ways = [...Map.groupBy(uses, ({ siglum }) => siglum)].map(([siglum, own]) => {
    const use = own.find(isOpen) ?? own[0]!;
    const form = sayQuoted(`${isAlike ? '' : justBefore(use, context)}${shortOf(use)}`);
    return { siglum, form, owner: sayOwnerOf(use, context) };
  });
  const first = ways[0]!.form;
  const clauses = [...Map.groupBy(ways, ({ form, owner }) => `${form.toLowerCase()} ${owner}`).values()].map(
    (same) => {
      const { form, owner } = same[0]!;
      const other = form.toLowerCase() === first.toLowerCase() ? '' : ` ${form}`;
      return `${list(same.map(({ siglum }) => siglum))}${other}${owner === '' ? '' : `, ${owner}`}`;
    },
  );
  return `${first} (${clauses.join('; ')})`;
}

/** `Just `, `only `: no part of the figure, but of how it is told. */
function justBefore({ siglum, start }: FigureUse, context: FindingContext): string {
  const before = context.text({ siglum, start: Math.max(0, start - 'merely '.length), end: start });
  return /\b(?:just|only|merely)\s$/iu.exec(before)?.[0] ?? '';
}
