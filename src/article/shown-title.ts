import type { Article } from '../schemas/source.ts';

/** The title as pages print it: first words end in an ellipsis, for the file has no headline. */
export function shownTitle({ title, titleBasis }: Pick<Article, 'title' | 'titleBasis'>): string {
  return titleBasis === 'first words' ? `${title.replace(/[…\s]+$/, '')}…` : title;
}
