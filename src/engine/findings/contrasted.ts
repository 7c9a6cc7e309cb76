// In: a story, and figures of it. Out: the articles that set two of their numbers against each other, or deny one, and
// whether two figures are such numbers.
import type { Place } from '../../schemas/span.ts';
import { isContentWord } from '../statements/compare-words.ts';
import { foldWords } from '../text/fold.ts';
import type { FindingContext } from './context.ts';
import type { FigureUse } from './figure-uses.ts';
import { readWords } from './figure-words.ts';
import { type Contrast, findContrasts } from './find-contrasts.ts';

export interface Told extends Contrast {
  /** Telling words of its paragraph. */
  words: ReadonlySet<string>;
}

const known = new WeakMap<FindingContext, Told[]>();

export function contrastsOf(context: FindingContext): Told[] {
  const contrasts = known.get(context) ?? context.articles.flatMap((article) => read(article, context));
  known.set(context, contrasts);
  return contrasts;
}

function read(article: FindingContext['articles'][number], context: FindingContext): Told[] {
  return findContrasts(article).map((contrast) => ({
    ...contrast,
    words: new Set(wordsAround(contrast.place, context)),
  }));
}

function wordsAround({ siglum, start, end }: Place, context: FindingContext): string[] {
  const block = context.bodyBlocks(siglum).find((one) => one.start <= start && start < one.end);
  const { text } = context.article(siglum);
  return foldWords(text, block?.start ?? start, Math.max(block?.end ?? end, end))
    .map(({ folded }) => folded.replace(/'s$/u, ''))
    .filter((word) => isContentWord(word) && !/^[\p{N}\p{Sc}]/u.test(word));
}

/** Whether the article of the figure sets it against another, and so takes neither side. */
export function isOfTeller(use: FigureUse, contrast: Told): boolean {
  return use.siglum === contrast.place.siglum && hasNumber(use, contrast);
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
  return readWords(use, context).intersection(contrast.words).size >= least;
}

/** Whether an article sets the two numbers against each other. */
export function areContrasted(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  return contrastsOf(context).some(
    (contrast) =>
      contrast.numbers.length > 1 &&
      one.value !== other.value &&
      speaksOf(contrast, one, context) &&
      speaksOf(contrast, other, context),
  );
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
