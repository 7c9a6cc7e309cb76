/** The notes that an editor writes in story.yaml in, notes with their spans out; the words must stand in the article once. */
import type { Note } from '../../src/schemas/span.ts';
import { findArticle } from './find-article.ts';
import { matchOnce, type QuotedText } from './match-corrections.ts';
import type { StoryFile } from './read-story.ts';

type Text = Pick<QuotedText, 'siglum' | 'text'>;

export function matchEditorNotes(
  articles: readonly Text[],
  { story, whereIs }: StoryFile,
): { siglum: string; note: Note }[] {
  return story.notes.map(({ article: siglum, note: message, ...quote }, index) => {
    const where = whereIs(['notes', index]);
    const article = findArticle(articles, siglum, where);
    return { siglum, note: { ...matchOnce(article, quote, where), message, by: 'editor' } };
  });
}

/** The articles with the editor's notes beside those of the rules. */
export function addEditorNotes<A extends Text & { notes: Note[] }>(articles: A[], file: StoryFile): A[] {
  const matched = matchEditorNotes(articles, file);
  return articles.map((article) => {
    const own = matched.filter(({ siglum }) => siglum === article.siglum).map(({ note }) => note);
    return { ...article, notes: [...article.notes, ...own] };
  });
}
