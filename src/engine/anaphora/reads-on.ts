import { type Article, namingDecision } from '../attribution/sieve.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { itemAt } from '../text/item-at.ts';

/**
 * An article → whether its words from a token on may still change whom its quotations are given to: by a mention without
 * a name that speaks, or by a pronoun that tells a speaker to be a person. `“No,” Ann Lee said. He left.` is not read on.
 * To be asked of tokens in order, all before them read.
 */
export function readsOn(
  article: Article,
  entities: readonly Entity[],
  entityOf: readonly (number | null)[],
  anaphors: ReadonlyMap<number, number>,
): (token: number) => boolean {
  const speakers = article.found.flatMap((_, quotation) => {
    const mention = speakingMention(article, quotation);
    return mention ? [{ mention, entity: itemAt(entityOf, mention.name) ?? null }] : [];
  });
  const nameless = speakers.filter(({ entity }) => entity === null);
  const end = nameless.reduce((last, { mention }) => Math.max(last, mention.last), 0);
  const mayTurn = ({ mention, entity }: (typeof speakers)[number]) =>
    itemAt(entities, entity ?? anaphors.get(mention.first))?.likely ?? false;
  // Who cannot turn any more never will, and is not asked about again for each sentence behind.
  let open = 0;
  return (token) => {
    if (token < end) return true;
    while (open < speakers.length && !mayTurn(speakers[open]!)) open++;
    return open < speakers.length;
  };
}

function speakingMention(article: Article, quotation: number): Mention | null {
  return article.forms[quotation] === 'term' ? null : (namingDecision(article, quotation)?.mention ?? null);
}
