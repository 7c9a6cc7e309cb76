import { sentenceAround } from '../excerpt/sentence-around.ts';
import { spanWithMarks } from '../excerpt/span-with-marks.ts';
import type { Quotation } from '../schemas/quotation.ts';
import type { Source } from '../schemas/source.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement, Version } from '../schemas/statement.ts';

/** A stretch of an article that prints a statement, in one piece or several. */
export interface InPlace {
  siglum: string;
  context: Version['context'];
  quotations: Quotation[];
  sentence: Span;
}

interface PrintedIn {
  siglum: string;
  source: Pick<Source, 'text' | 'blocks' | 'language'>;
  quotations: Quotation[];
}

/** The sentences that print a statement; pieces that share a sentence stand in it together. */
export function versionsInPlace({ versions }: Statement, articles: readonly PrintedIn[]): InPlace[] {
  const places: InPlace[] = [];
  for (const { siglum, quotation: id, context } of versions) {
    const of = articles.find((article) => article.siglum === siglum)!;
    const quotation = of.quotations.find((one) => one.id === id)!;
    const sentence = sentenceOf(of.source, quotation);
    const last = places.at(-1);
    if (last?.siglum === siglum && last.context === context && sentence.start < last.sentence.end) {
      last.quotations.push(quotation);
      last.sentence.end = Math.max(last.sentence.end, sentence.end);
    } else places.push({ siglum, context, quotations: [quotation], sentence });
  }
  return places;
}

/** With the words that attribute it. */
function sentenceOf({ text, blocks, language }: PrintedIn['source'], quotation: Quotation): Span {
  const block = blocks.find(({ start, end }) => quotation.start >= start && quotation.start < end);
  const spans = [spanWithMarks(text, quotation), ...(quotation.attribution ? [quotation.attribution] : [])];
  return sentenceAround(text, block ?? quotation, spans, language);
}
