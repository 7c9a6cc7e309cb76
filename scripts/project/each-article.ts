/**
 * Articles and a stage in, the articles out with what the stage found added to each. Notes add up; everything
 * else that a stage returns stands in place of what was there.
 */
import type { Note } from '../../src/schemas/span.ts';

interface Noted {
  notes: Note[];
}

export function eachArticle<A extends Noted, R extends object>(
  articles: A[],
  stage: (article: A) => R,
): (Omit<A, keyof R> & R & Noted)[] {
  return articles.map((article) => {
    const result: R & Partial<Noted> = stage(article);
    return { ...article, ...result, notes: [...article.notes, ...(result.notes ?? [])] };
  });
}
