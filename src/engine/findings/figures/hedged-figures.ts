/**
 * In: figures that two articles or more print, each with all its uses. Out: one finding that lists those that articles hedge
 * differently: “Up to 84 boats” (A; B “84 boats”), or round so that a reader may wonder: “10 arrests” (A; B “about a dozen arrests”).
 * What articles print alike, or round as anybody would, is no finding: it tells of no difference.
 */
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
import { numbersByArticle } from './numbers-by-article.ts';
import { onOneThing } from './on-one-thing.ts';

/** More than this in one sentence are only counted; all of them are in the evidence. */
const shown = 15;

export function hedgedFigures(groups: readonly FigureUse[][], context: FindingContext): Draft[] {
  const told = groups
    .flatMap((uses) => onOneThing(uses, context))
    .filter((uses) => !isTrifle(uses[0]!) && !areAlike(uses) && !areOnlyRounded(uses))
    .filter((uses) => !hasBoth(uses, context) && !areOpposed(uses));
  if (told.length === 0) return [];
  const ordered = told.toSorted((a, b) => siglaOf(b).length - siglaOf(a).length);
  const ways = ordered.map((uses) => readWays(uses, context));
  const corrections = ordered.map((uses) => sayCorrections(uses, context)).join('');
  return [
    {
      ...toFigureDraft(ordered.flat(), context),
      headline:
        ways.length > 1
          ? 'Figures that articles hedge or round differently'
          : `Hedged or rounded differently: ${sayHeadline(ways[0]!)}`,
      sentence: `Articles differ in how sure or exact they are: ${sayShortList(ways.map(sayForms), shown)}.${corrections}`,
      size: 0.3,
    },
  ];
}

/** Of two numbers this near each other one only rounds the other: `1,179 miles`, `fewer than 1,200 miles`. */
const nearest = 1.05;

/** Whether no number is hedged in two ways, and all lie near each other. */
function areOnlyRounded(uses: readonly FigureUse[]): boolean {
  const byValue = [...Map.groupBy(uses, ({ value }) => value).values()];
  const values = uses.flatMap(({ value }) => value ?? []);
  return byValue.every(areAlike) && Math.max(...values) <= Math.min(...values) * nearest;
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

interface Way {
  siglum: string;
  /** As printed, in marks. */
  form: string;
  owner: string;
}

/** How each article prints it. */
function readWays(uses: readonly FigureUse[], context: FindingContext): Way[] {
  const shortOf = shortestForms(uses, context);
  return [...Map.groupBy(uses, ({ siglum }) => siglum)].map(([siglum, own]) => {
    const use = own.find(isOpen) ?? own[0]!;
    const form = sayQuoted(`${justBefore(use, context)}${shortOf(use)}`);
    return { siglum, form, owner: sayOwnerOf(use, context) };
  });
}

/** `“about 40 boats” in A; “40 boats” in B and C` */
function sayHeadline(ways: readonly Way[]): string {
  const byForm = Map.groupBy(ways, ({ form }) => form.toLowerCase());
  return [...byForm.values()]
    .map((same) => `${same[0]!.form} in ${list(same.map(({ siglum }) => siglum))}`)
    .join('; ');
}

/** `“about £640,000” (A; B “640,000 pounds”; C, as said by police)` */
function sayForms(ways: readonly Way[]): string {
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
