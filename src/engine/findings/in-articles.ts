// Places of a story by the articles they stand in.
import type { Place } from '../../schemas/span.ts';
import type { FindingContext } from './context.ts';

type InArticle = Pick<Place, 'siglum'>;

/** The first of each article, in the order given. */
export function firstInEach<T extends InArticle>(items: readonly T[]): T[] {
  return [...new Map(items.toReversed().map((item) => [item.siglum, item])).values()].toReversed();
}

/** Their articles, each once, in the order given. */
export function siglaOf(items: readonly InArticle[]): string[] {
  return [...new Set(items.map(({ siglum }) => siglum))];
}

/** Their articles, each once, in the order of the story. */
export function siglaInOrder(
  { articles }: Pick<FindingContext, 'articles'>,
  items: readonly InArticle[],
): string[] {
  const printed = new Set(siglaOf(items));
  return articles.map(({ siglum }) => siglum).filter((siglum) => printed.has(siglum));
}
