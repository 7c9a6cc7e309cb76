import type { Path } from '../addresses/href.ts';
import { linePath, paragraphPath } from '../addresses/paths.ts';
import type { Article, Source } from '../schemas/source.ts';
import type { Span } from '../schemas/span.ts';
import { lineAt } from '../source/lines.ts';

interface Readable {
  siglum: string;
  article: Pick<Article, 'paragraphs'>;
  source: Pick<Source, 'text'>;
}

/** The number, from 1, of the paragraph that holds an offset; null outside the body. */
export function paragraphAt({ paragraphs }: Pick<Article, 'paragraphs'>, offset: number): number | null {
  const index = paragraphs.findIndex((spans) =>
    spans.some(({ start, end }) => offset >= start && offset < end),
  );
  return index < 0 ? null : index + 1;
}

/**
 * Where a place of an article can be read: its paragraph, or the line of the file where it stands
 * outside the body.
 *
 * `/fair/articles/a/#p3`, `/fair/articles/a/source/#L1`.
 */
export function placePath(story: string, { siglum, article, source }: Readable, place: Span): Path {
  const paragraph = paragraphAt(article, place.start);
  if (paragraph !== null) return paragraphPath(story, siglum, paragraph);
  return linePath(story, siglum, lineAt(source.text, place.start));
}
