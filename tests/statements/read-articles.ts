/**
 * In: texts that a test invents. Out: articles with quotations as stages 2 to 6 read them, the turns of a transcript too.
 */
import { splitBlocks } from '../../src/engine/2-split-blocks.ts';
import { findQuotations } from '../../src/engine/4-find-quotations.ts';
import { attributeQuotations } from '../../src/engine/5-attribute-quotations.ts';
import { nameSpeakers } from '../../src/engine/6-name-speakers.ts';
import type { StatementArticle } from '../../src/engine/statements/quoted-words.ts';
import { addTurns } from '../../src/engine/turns/add-turns.ts';

/** In the order of A, B, C… */
export function readArticles(texts: readonly string[]): StatementArticle[] {
  const articles = texts.map((text, at) => {
    const { blocks } = splitBlocks(text);
    const given = attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
    const turns = addTurns({ text, blocks, metadata: { author: null }, ...given });
    return { siglum: 'ABC'[at]!, text, blocks, ...given, ...turns };
  });
  const named = nameSpeakers('invented', articles);
  return articles.map((article, at) => ({ ...article, ...named.quotations[at]! }));
}
