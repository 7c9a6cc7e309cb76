/** What the stages found in, the collections of the story out, in the shapes of `src/schemas`. */

import { countWords } from '../../src/engine/speakers/count-words.ts';
import { bodySentences } from '../../src/engine/text/body-sentences.ts';
import { toMarkdown } from '../../src/markup/to-markdown.ts';
import type { Finding, TimelineEntry } from '../../src/schemas/finding.ts';
import type { Paraphrase, Passage, Share } from '../../src/schemas/passage.ts';
import type { Quotation, Speaker } from '../../src/schemas/quotation.ts';
import type { Block, Clue, Metadata, Source } from '../../src/schemas/source.ts';
import type { Span } from '../../src/schemas/span.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import type { ReadSource } from '../1-read-source.ts';
import type { Collections } from '../10-write-collections.ts';

export type BuiltArticle = ReadSource & {
  blocks: Block[];
  metadata: Metadata;
  clues: Clue[];
  quotations: Quotation[];
};

export interface BuiltStory {
  story: string;
  articles: BuiltArticle[];
  speakers: Speaker[];
  statements: Statement[];
  passages: Passage[];
  shares: Share[];
  paraphrases: Paraphrase[];
  findings: Finding[];
  entries: TimelineEntry[];
}

export function toCollections(built: BuiltStory): Collections {
  const { story, articles, speakers, statements, passages, shares, paraphrases, findings, entries } = built;
  return {
    sources: articles.map((article) => toSource(story, article)),
    articles: articles.map((article) => toArticle(story, article)),
    quotations: articles.map(({ siglum, quotations }) => ({ story, siglum, quotations })),
    speakers,
    statements,
    passages: { story, passages, shares, paraphrases },
    findings: { story, findings },
    timeline: { story, entries },
  };
}

function toSource(
  story: string,
  { editor: _editor, quotations: _quotations, ...article }: BuiltArticle,
): Source {
  const body = article.blocks.filter((block) => block.kind === 'body');
  const words = body.reduce((sum, { start, end }) => sum + countWords(article.text.slice(start, end)), 0);
  const sentences = bodySentences(article.text, article.blocks);
  const notes = article.notes.toSorted((a, b) => a.start - b.start);
  return { ...article, story, words, sentences, notes };
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

/** `LONDON (Agency) — The fair opened.` is `The fair opened.` */
function withoutDateline(opening: string, place: string | undefined): string {
  if (!place || !opening.startsWith(place)) return opening;
  const dash = /^[^—–:-]{0,40}[—–:-]+\s*/.exec(opening.slice(place.length));
  return dash ? opening.slice(place.length + dash[0].length) : opening;
}

/** Without a stated title the first words after the dateline stand for it, and the page says so. */
function titleOf({ metadata, text }: BuiltArticle, opening: string) {
  const { title, dateline } = metadata;
  if (title) {
    const printed = title.value.replace(/\s+/g, ' ');
    return {
      title: printed,
      titleBasis: title.basis === 'editor' ? ('editor' as const) : ('stated' as const),
    };
  }
  const words = (withoutDateline(opening, dateline?.value).trim() || text.trim()).split(/\s+/);
  const first = words
    .slice(0, titleWords)
    .join(' ')
    .replace(/[,;:–—-]+$/, '');
  return { title: words.length > titleWords ? `${first} …` : first, titleBasis: 'first words' as const };
}
