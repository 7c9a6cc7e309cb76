/**
 * In: texts that a test invents. Out: articles as stage 8 gets them. A paragraph is a block; one that begins with “> ”
 * is a reader’s comment.
 */
import type { StatementArticle } from '../../src/engine/statements/quoted-words.ts';
import type { Quotation } from '../../src/schemas/quotation.ts';
import type { Block } from '../../src/schemas/source.ts';

/** By siglum, or in the order of A, B, C… */
export type Texts = Readonly<Record<string, string>> | readonly string[];

/** Articles in which nothing is quoted, whatever marks they have. */
export function plainArticles(texts: Texts): StatementArticle[] {
  return readTexts(texts).map(([siglum, text]) => ({ siglum, text, blocks: toBlocks(text), quotations: [] }));
}

/** Articles in which Ida Quill says what stands in curly marks: a fragment where it begins with a small letter. */
export function quotedArticles(texts: Texts): StatementArticle[] {
  return plainArticles(texts).map((article) => ({
    ...article,
    quotations: [...article.text.matchAll(/“([^”]*)”/gu)].map(({ index, 1: exact = '' }) => ({
      ...quotationByHand(article.siglum, index + 1, exact, {
        form: /^\p{Lu}/u.test(exact) ? 'full' : 'fragment',
        speaker: { name: 'Ida Quill', kind: 'person', named: true },
        speakerId: 'ida-quill',
      }),
      context: isComment(article.blocks, index) ? 'comment' : 'body',
    })),
  }));
}

function isComment(blocks: readonly Block[], at: number): boolean {
  return blocks.some(({ kind, start, end }) => kind === 'comment' && start <= at && at < end);
}

/** A quotation in curly marks whose attribution is not marked. */
export function quotationByHand(
  siglum: string,
  start: number,
  exact: string,
  given: Pick<Quotation, 'form' | 'speaker' | 'speakerId'> & Partial<Quotation>,
): Quotation {
  return {
    id: `${siglum.toLowerCase()}-${start}`,
    start,
    end: start + exact.length,
    exact,
    words: exact.split(/\s+/u).length,
    context: 'body',
    marks: 'curly',
    unbalanced: false,
    mention: null,
    attribution: null,
    cue: null,
    rule: 'by hand',
    confidence: 1,
    continues: null,
    ...given,
  };
}

export function toBlocks(text: string): Block[] {
  return [...text.matchAll(/[^\n]+|\n+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: line[0].startsWith('\n') ? 'blank' : line[0].startsWith('> ') ? 'comment' : 'body',
  }));
}

function readTexts(texts: Texts): [siglum: string, text: string][] {
  const isList = Array.isArray(texts);
  return Object.entries(texts).map(([key, text]) => [isList ? 'ABCDEFGH'[Number(key)]! : key, text]);
}
