// Places of a story by the articles they stand in.
import type { FindingContext } from './context.ts';

/** The first of each article, in the order given. */
export function firstInEach<T>(items: readonly T[], siglumOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [siglumOf(item), item])).values()].toReversed();
}

/** Their articles, each once, in the order of the story. */
export function siglaInOrder(
  { articles }: Pick<FindingContext, 'articles'>,
  places: readonly { siglum: string }[],
): string[] {
  const printed = new Set(places.map(({ siglum }) => siglum));
  return articles.map(({ siglum }) => siglum).filter((siglum) => printed.has(siglum));
}
