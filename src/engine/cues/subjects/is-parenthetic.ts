import { adverbs, auxiliaries, prepositions, relatives } from '../../data/function-words.ts';
import { occasions } from '../../data/occasion-nouns.ts';
import { clauseOpeners, headOf, type NounPhrase } from '../../sentences/noun-phrase.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `who has in earlier years described`, `and in a letter thanked`: a phrase that no verb can have as its subject. */
export function isParenthetic(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const opening = lowerAt(tokens, phrase.first - 1);
  if (!prepositions.has(opening) || clauseOpeners.has(opening)) return false;
  const before = tokens[phrase.first - 2];
  if (before?.kind !== 'word') return false;
  const inVerb = auxiliaries.has(before.lower) || relatives.has(before.lower) || adverbs.has(before.lower);
  return inVerb || occasions.has(headOf(tokens, phrase));
}
