import type { AuthorName } from './author-names.ts';

/** What citations are made of; null: the file does not state it. */
export interface CitedParts {
  /** Names the article among those of other stories: `harbour-fire-a`. */
  key: string;
  title: string;
  /** Where the file has no headline, `title` is its first words. */
  untitled: boolean;
  authors: AuthorName[] | null;
  publisher: string | null;
  /** ISO 8601, only where there is one reading. */
  date: string | null;
  /** As printed, where it can be read in several ways. */
  ambiguous: string | null;
  url: string | null;
}

/** The fields that the file does not state, of those that a citation needs. */
export function missingOf(parts: CitedParts): string[] {
  const fields = { author: parts.authors, date: parts.date, publisher: parts.publisher, url: parts.url };
  const open = Object.entries(fields).flatMap(([name, value]) =>
    value === null && !(name === 'date' && parts.ambiguous) ? [name] : [],
  );
  return parts.untitled ? ['headline', ...open] : open;
}
