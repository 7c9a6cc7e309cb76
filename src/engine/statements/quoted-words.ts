/**
 * In: the articles of a story with their quotations. Out: each quotation as words to compare, with the
 * sentence that it stands in: the rollout lacked “appropriate safety measures” gives the three words
 * appropriate, safety, measures, and the frame {rollout, lacked}.
 */
import type { Quotation } from '../../schemas/quotation.ts';
import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { commonWords } from '../data/common-words.ts';
import { bodySentences } from '../text/body-sentences.ts';
import { findHoverCards } from '../text/hover-cards.ts';
import { countBefore, indexSpans, type SpanIndex } from '../text/index-spans.ts';
import { openingsOf } from './openings.ts';
import { plainWords } from './plain-words.ts';
import { type PrintedWord, splitWords } from './split-words.ts';

export interface StatementArticle {
  siglum: string;
  text: string;
  blocks: readonly Block[];
  quotations: readonly Quotation[];
}

export interface Quoted {
  quotation: Quotation;
  siglum: string;
  /** Place of the article in the story, from 0. */
  article: number;
  words: PrintedWord[];
  /** How many there are without those of a card that pops up behind a name and is copied with it. */
  length: number;
  /** Their comparison forms. */
  keys: string[];
  /** The same with short forms in full and numbers in figures: not a word for a word. */
  plain: string[];
  /** The sentences that the quotation begins and ends in. */
  sentence: Span;
  /** Words of those sentences outside every quotation, common ones left out. */
  frame: ReadonlySet<string>;
  /** The words of the sentence that stand before and after the marks. */
  before: string[];
  after: string[];
  /** The words of the sentence before those. */
  lead: string[];
  /** The first clauses of its sentences, of those that are long enough. */
  openings: string[];
}

/** Quotations that are somebody's speech, or a reader's copy of it; bare terms are left out. */
export function toQuoted(articles: readonly StatementArticle[]): Quoted[] {
  return articles.flatMap((article, index) => {
    const sentences = splitAll(article);
    const cards = indexSpans(findHoverCards(article.text));
    const marked = indexSpans(article.quotations.map(({ start, end }) => ({ start, end: end + 1 })));
    return article.quotations
      .filter(({ form, speaker, context }) => form !== 'term' || speaker !== null || context === 'comment')
      .map((quotation) => toQuotedOne(article, index, quotation, sentences, { marked, cards }))
      .filter((quoted) => quoted.keys.length > 0);
  });
}

/** Sentences of the body and of readers' comments. */
function splitAll({ text, blocks }: StatementArticle): Span[] {
  const asBody = blocks.map((block) =>
    block.kind === 'comment' ? { ...block, kind: 'body' as const } : block,
  );
  return bodySentences(text, asBody);
}

function toQuotedOne(
  article: StatementArticle,
  index: number,
  quotation: Quotation,
  sentences: readonly Span[],
  { marked, cards }: Record<'marked' | 'cards', SpanIndex>,
): Quoted {
  const words = splitWords(article.text, quotation.start, quotation.end);
  const sentence = sentencesOf(quotation, sentences);
  const keys = words.map((word) => word.key);
  const keysIn = (start: number, end: number) => splitWords(article.text, start, end).map((word) => word.key);
  return {
    quotation,
    siglum: article.siglum,
    article: index,
    words,
    length: words.filter((word) => !cards.touches(word)).length,
    keys,
    plain: plainWords(withoutHyphens(article.text.slice(quotation.start, quotation.end))),
    sentence,
    frame: frameOf(article, sentence, marked),
    before: keysIn(sentence.start, quotation.start),
    after: keysIn(quotation.end, sentence.end),
    lead: leadOf(sentence, sentences, keysIn),
    openings: openingsOf(article.text, words),
  };
}

/** From the start of the sentence that it begins in to the end of the one that it ends in. */
function sentencesOf({ start, end }: Span, sentences: readonly Span[]): Span {
  const last = countBefore(sentences, end) - 1;
  const closing = [sentences[last], sentences[last + 1]].find((span) => span && span.end >= end);
  const opening = sentences[countBefore(sentences, start + 1) - 1];
  return { start: opening?.start ?? start, end: closing?.end ?? end };
}

function leadOf(
  { start }: Span,
  sentences: readonly Span[],
  keysIn: (start: number, end: number) => string[],
): string[] {
  const before = sentences[countBefore(sentences, start) - 1];
  return before ? keysIn(before.start, before.end) : [];
}

/** `lamp-post` as two words, `re-open` and `end-to-end` as one. */
function withoutHyphens(text: string): string[] {
  const apart = text.replace(pairOfWords, '$1 $2');
  return splitWords(apart, 0, apart.length).map((word) => word.key);
}

const pairOfWords =
  /(?<![\p{L}-])(?!(?:re|co|un|de|non|pre|mid|sub)-)(\p{L}{2,})[-‐‑](\p{L}{2,})(?![\p{L}-])/gu;

function frameOf({ text }: StatementArticle, sentence: Span, marked: SpanIndex): ReadonlySet<string> {
  return new Set(
    splitWords(text, sentence.start, sentence.end)
      .filter((word) => !commonWords.has(word.key) && !marked.holds(word))
      .map((word) => word.key),
  );
}
