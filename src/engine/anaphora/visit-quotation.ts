import { namingDecision } from '../attribution/sieve.ts';
import { type AnaphoraState, takeTurn } from './anaphora-state.ts';
import { asksHere, remember } from './discourse.ts';
import { entityOfMention } from './entity-of-mention.ts';
import { isContradicted } from './is-aside-to.ts';

/** A quotation whose attribution went before keeps its speaker on the reader’s mind. */
export function visitQuotation(
  state: AnaphoraState,
  quotation: number,
  token: number,
  sentence: number,
): void {
  const mention = namingDecision(state.article, quotation)?.mention;
  if (!mention || mention.first > token || state.article.forms[quotation] === 'term') return;
  if (isContradicted(state.article.reading.tokens, mention)) return;
  const entity = entityOfMention(state, mention);
  if (entity === null || asksHere(state, entity, sentence)) return;
  remember(state, { entity, sentence, part: 'subject', pronoun: true });
  takeTurn(state, entity, sentence, mention.first);
}
