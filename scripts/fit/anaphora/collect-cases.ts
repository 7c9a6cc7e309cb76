/**
 * From labelled articles to the choices that the engine had for each pronoun and description that speaks, with those
 * that are right marked. “I saw it,” the potter said. -> choices Magda Sörensen (right), Per, nobody.
 */
import { splitBlocks } from '../../../src/engine/2-split-blocks.ts';
import { findQuotations } from '../../../src/engine/4-find-quotations.ts';
import { attributeQuotations } from '../../../src/engine/5-attribute-quotations.ts';
import type { Choice, Model } from '../../../src/engine/anaphora/candidates/choose-candidate.ts';
import { overlaps } from '../../../src/engine/text/overlaps.ts';
import type { GoldArticle, GoldQuotation } from '../../labelled/gold-article.ts';
import { speakerAgrees } from '../../labelled/speaker-agrees.ts';

export interface AnaphoraCase {
  article: string;
  model: Model;
  choices: readonly Choice[];
  /** For each choice, whether it is right; one at least is. */
  right: readonly boolean[];
}

/** Cases without a right choice, or without a wrong one, teach nothing and are left out. */
export function collectCases(articles: readonly GoldArticle[]): AnaphoraCase[] {
  return articles.flatMap(casesOf);
}

function casesOf(article: GoldArticle): AnaphoraCase[] {
  const { text, id } = article;
  const { blocks } = splitBlocks(text);
  const { quotations: found } = findQuotations(text, blocks);
  const seen = new Map<number, { model: Model; choices: readonly Choice[] }>();
  const { quotations } = attributeQuotations(text, blocks, found, {
    choices: (start, model, choices) => seen.set(start, { model, choices: [...choices] }),
  });
  const cases = new Map<number, AnaphoraCase>();
  for (const { start, end, mention } of quotations) {
    const observed = mention && seen.get(mention.start);
    const gold = article.quotes.find((one) => overlaps(one, { start, end }));
    if (!observed || !gold?.speaker || gold.resolved_by === undefined) continue;
    const right = judge(gold, observed.choices);
    if (right.includes(true) && right.includes(false))
      cases.set(mention.start, { article: id, ...observed, right });
  }
  return [...cases.values()];
}

function judge(gold: GoldQuotation, choices: readonly Choice[]): boolean[] {
  const right = choices.map(
    ({ candidate }) => candidate !== null && speakerAgrees(gold, { speaker: candidate.entity.name }),
  );
  const nameless = !/^\p{Lu}/u.test(gold.speaker ?? '') || gold.named === false;
  if (nameless && !right.includes(true)) return choices.map(({ candidate }) => candidate === null);
  return right;
}
