/**
 * In: a story, and figures of it. Out: the articles that set two of their numbers against each other, or deny one, and
 * whether two figures are such numbers.
 */
import type { Place } from '../../../schemas/span.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { onceAStory } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';
import { wordsOf } from './figure-words.ts';
import { type Contrast, findContrasts } from './find-contrasts.ts';

export interface Told extends Contrast {
  /** Telling words of its paragraph. */
  words: ReadonlySet<string>;
}

export const contrastsOf = onceAStory((context) =>
  context.articles.flatMap((article) => read(article, context)),
);

/** The contrasts of each article. */
const byArticle = onceAStory((context) => Map.groupBy(contrastsOf(context), ({ place }) => place.siglum));

/** Those of two numbers, by each of the two. */
const byNumber = onceAStory((context) => {
  const two = contrastsOf(context).filter(({ numbers }) => numbers.length > 1);
  const pairs = two.flatMap((contrast) =>
    [...new Set(contrast.numbers.map(({ value }) => value))].map((value) => ({ value, contrast })),
  );
  return Map.groupBy(pairs, ({ value }) => value);
});

function read(article: FindingContext['articles'][number], context: FindingContext): Told[] {
  return findContrasts(article).map((contrast) => ({
    ...contrast,
    words: new Set(wordsAround(contrast.place, context)),
  }));
}

function wordsAround({ siglum, start, end }: Place, context: FindingContext): string[] {
  const block = context.bodyBlockOf({ siglum, start, end: start + 1 });
  const { text } = context.article(siglum);
  return foldWords(text, block?.start ?? start, Math.max(block?.end ?? end, end))
    .map(({ folded }) => folded.replace(/'s$/u, ''))
    .filter((word) => isContentWord(word) && !/^[\p{N}\p{Sc}]/u.test(word));
}

/** The contrasts in which the article of the figure sets it against another, and so takes neither side. */
export function contrastsWith(use: FigureUse, context: FindingContext): Told[] {
  return (byArticle(context).get(use.siglum) ?? []).filter((contrast) => hasNumber(use, contrast));
}

/** Whether a contrast speaks of the figure of another article. */
export function speaksOf(contrast: Told, use: FigureUse, context: FindingContext): boolean {
  return (
    hasNumber(use, contrast) &&
    (isOdd(use, contrast) || sharesWords(contrast, use, context, isCommon(use) ? leastOfCommon : 1))
  );
}

/** Telling words of the sentence of the figure and of the paragraph of the contrast. */
export function sharesWords(contrast: Told, use: FigureUse, context: FindingContext, least = 1): boolean {
  return wordsOf(use, context).intersection(contrast.words).size >= least;
}

/** The contrasts of two numbers that speak of a figure. */
export function contrastsOn(use: FigureUse, context: FindingContext): Told[] {
  const ofNumber = byNumber(context).get(use.value!) ?? [];
  return ofNumber.map(({ contrast }) => contrast).filter((contrast) => speaksOf(contrast, use, context));
}

/** Whether an article sets the two numbers against each other. */
export function areContrasted(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.value === other.value) return false;
  return contrastsOn(one, context).some((contrast) => speaksOf(contrast, other, context));
}

function hasNumber(use: FigureUse, contrast: Contrast): boolean {
  return contrast.numbers.some(({ value }) => value === use.value) && isOfUnit(use, contrast);
}

export function isOfUnit({ unit }: FigureUse, contrast: Contrast): boolean {
  return contrast.unit === '' || contrast.unit === unit || unit === '';
}

/** Telling words of a number that many things have. */
const leastOfCommon = 2;

function isCommon({ value, unit }: FigureUse): boolean {
  return value! <= 12 || unit === '%';
}

/** No other thing has this number, or no other things of the name. */
function isOdd({ value, unit }: FigureUse, contrast: Contrast): boolean {
  if (value! < 2100) return false;
  return value! % 10 !== 0 || (unit === contrast.unit && Number(value!.toPrecision(2)) !== value);
}
