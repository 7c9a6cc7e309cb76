import type { Article } from '../schemas/source.ts';

/** What the plugins need of the file that the Markdown pipeline hands them. */
export interface ArticleFile {
  /** Astro puts the front matter here. */
  data: { astro?: { frontmatter?: Record<string, unknown> } };
  /** Ends the build with a message that names the file. */
  fail(message: string): never;
}

/** The front matter of an article; nothing of it is sure in a file that is no article. */
export function frontMatterOf({ data }: ArticleFile): Partial<Article> {
  return data.astro?.frontmatter ?? {};
}
