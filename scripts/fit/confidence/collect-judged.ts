/**
 * From labelled articles to the reasons that the engine had for each speaker it found, and whether he is the right one.
 * “I saw it,” the potter said. -> [any, rule cue right after, by description, named, …], right
 */
import { splitBlocks } from '../../../src/engine/2-split-blocks.ts';
import { findQuotations } from '../../../src/engine/4-find-quotations.ts';
import { attributeQuotations } from '../../../src/engine/5-attribute-quotations.ts';
import type { Feature } from '../../../src/engine/anaphora/candidates/choose-candidate.ts';
import type { GoldArticle } from '../../labelled/gold-article.ts';
import { matchQuotations } from '../../labelled/match-quotations.ts';
import { isRightSpeaker, toFoundSpeaker } from '../../labelled/speaker-agrees.ts';

export interface Judged {
  article: string;
  reasons: readonly Feature[];
  /** What the engine says now. */
  confidence: number;
  right: boolean;
}

/** Quotations without a speaker, on either side, are left out. */
export function collectJudged(articles: readonly GoldArticle[]): Judged[] {
  return articles.flatMap(judgedOf);
}

function judgedOf({ id, text, quotes }: GoldArticle): Judged[] {
  const { blocks } = splitBlocks(text);
  const { quotations: found } = findQuotations(text, blocks);
  const seen = new Map<number, readonly Feature[]>();
  const { quotations } = attributeQuotations(text, blocks, found, {
    reasons: (quotation, reasons) => seen.set(quotation, reasons),
  });
  return matchQuotations(text, quotes, quotations).flatMap(({ gold, found: at }) => {
    const label = quotes[gold]!;
    const quotation = quotations[at]!;
    const reasons = seen.get(at);
    if (!reasons || !label.speaker || label.speaker_type === 'none' || quotation.context === 'comment')
      return [];
    const right = isRightSpeaker(label, toFoundSpeaker(quotation));
    return [{ article: id, reasons, confidence: quotation.confidence, right }];
  });
}
