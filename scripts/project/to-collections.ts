/** What the stages found in, the collections of the story out, in the shapes of `src/schemas`. */

import { bodySentences } from '../../src/engine/text/body-sentences.ts';
import { toMarkdown } from '../../src/markup/to-markdown.ts';
import type { Block, Clue, Metadata, Source } from '../../src/schemas/source.ts';
import type { Span } from '../../src/schemas/span.ts';
import type { Story } from '../../src/schemas/story.ts';
import type { ReadSource } from '../1-read-source.ts';
import type { Collections } from '../10-write-collections.ts';

export type BuiltArticle = ReadSource & { blocks: Block[]; metadata: Metadata; clues: Clue[] };

export function toCollections(
  name: string,
  _story: Story,
  articles: BuiltArticle[],
  { quotations, speakers }: Pick<Collections, 'quotations' | 'speakers'>,
): Collections {
  return {
    sources: articles.map((article) => toSource(name, article)),
    articles: articles.map((article) => toArticle(name, article)),
    quotations,
    speakers,
    statements: [],
    passages: { story: name, passages: [], shares: [], paraphrases: [] },
    findings: { story: name, findings: [] },
    timeline: { story: name, entries: [] },
  };
}

function toSource(story: string, { editor: _, ...article }: BuiltArticle): Source {
  const body = article.blocks.filter((block) => block.kind === 'body');
  const words = body.reduce((sum, { start, end }) => sum + countWords(article.text.slice(start, end)), 0);
  return {
    ...article,
    story,
    words,
    sentences: bodySentences(article.text, article.blocks),
    notes: article.notes.toSorted((a, b) => a.start - b.start),
  };
}

function toArticle(story: string, article: BuiltArticle): Collections['articles'][number] {
  const { siglum, language, direction, text } = article;
  const paragraphs = paragraphsOf(article.blocks);
  const texts = paragraphs.map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  return {
    story,
    siglum,
    ...titleOf(article, texts[0] ?? ''),
    language,
    direction,
    paragraphs,
    body: toMarkdown(texts),
  };
}

function paragraphsOf(blocks: Block[]): Span[][] {
  const paragraphs: Span[][] = [];
  for (const { kind, start, end, continues } of blocks) {
    if (kind !== 'body') continue;
    const open = continues ? paragraphs.at(-1) : undefined;
    if (open) open.push({ start, end });
    else paragraphs.push([{ start, end }]);
  }
  return paragraphs;
}

const titleWords = 10;

/** Without a stated title the first words stand for it, and the page says so. */
function titleOf({ metadata, text }: BuiltArticle, opening: string) {
  const { title } = metadata;
  if (title) {
    const printed = title.value.replace(/\s+/g, ' ');
    return {
      title: printed,
      titleBasis: title.basis === 'editor' ? ('editor' as const) : ('stated' as const),
    };
  }
  const words = (opening.trim() || text.trim()).split(/\s+/);
  const first = words
    .slice(0, titleWords)
    .join(' ')
    .replace(/[,;:–—-]+$/, '');
  return { title: words.length > titleWords ? `${first} …` : first, titleBasis: 'first words' as const };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
