/** The notes that an editor writes in story.yaml in, notes with their spans out; the words must stand in the article once. */
import type { Note } from '../../src/schemas/span.ts';
import { matchOnce, type QuotedText } from './match-corrections.ts';
import { ProjectError } from './project-error.ts';
import type { StoryFile } from './read-story.ts';

type Text = Pick<QuotedText, 'siglum' | 'text'>;

export function matchEditorNotes(
  articles: readonly Text[],
  { story, whereIs }: StoryFile,
): { siglum: string; note: Note }[] {
  return story.notes.map(({ article: siglum, note: message, ...quote }, index) => {
    const where = whereIs(['notes', index]);
    const article = articles.find((one) => one.siglum === siglum);
    if (article) return { siglum, note: { ...matchOnce(article, quote, where), message, by: 'editor' } };
    throw new ProjectError(where, `there is no article ${siglum} in this story.`, 'Name one of its sigla.');
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
