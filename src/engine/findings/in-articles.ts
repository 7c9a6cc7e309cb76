/** Places of a story by the articles they stand in. */
import type { Place } from '../../schemas/span.ts';
import type { FindingContext } from './context.ts';
import { onceAStory } from './once-each.ts';

/** As they are, but for the order of their articles. */
export function inStoryOrder<T extends InArticle>(items: readonly T[], context: FindingContext): T[] {
  const ranks = ranksOf(context);
  return items.toSorted((a, b) => ranks.get(a.siglum)! - ranks.get(b.siglum)!);
}

const ranksOf = onceAStory(({ articles }) => new Map(articles.map(({ siglum }, at) => [siglum, at])));

type InArticle = Pick<Place, 'siglum'>;

/** The first of each article, in the order given. */
export function firstInEach<T extends InArticle>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ siglum }) => {
    const isFirst = !seen.has(siglum);
    seen.add(siglum);
    return isFirst;
  });
}

/** Their articles, each once, in the order given. */
export function siglaOf(items: readonly InArticle[]): string[] {
  return [...new Set(items.map(({ siglum }) => siglum))];
}

interface Story {
  articles: readonly InArticle[];
}

/** Their articles, each once, in the order of the story. */
export function siglaInOrder(story: Story, items: readonly InArticle[]): string[] {
  return inOrderOf(story, siglaOf(items));
}

/** Sigla, each once, in the order of the story: Z stands before AA. */
export function inOrderOf({ articles }: Story, sigla: readonly string[]): string[] {
  const named = new Set(sigla);
  return articles.map(({ siglum }) => siglum).filter((siglum) => named.has(siglum));
}
