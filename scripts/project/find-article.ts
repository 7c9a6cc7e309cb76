import { ProjectError } from './project-error.ts';

/** The article of a siglum that story.yaml names; an error with the line where there is none. */
export function findArticle<A extends { siglum: string }>(
  articles: readonly A[],
  siglum: string,
  where: string,
): A {
  const article = articles.find((one) => one.siglum === siglum);
  if (article) return article;
  throw new ProjectError(where, `there is no article ${siglum} in this story.`, 'Name one of its sigla.');
}
