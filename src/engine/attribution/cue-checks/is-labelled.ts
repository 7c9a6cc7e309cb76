import { itemAt } from '../../text/item-at.ts';
import { printedAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/** `Counts agree - Ann Lee: “…”`: the colon follows a name that a dash parts from the rest of its sentence. */
export function isLabelled({ article, place, sentence }: Case): boolean {
  const { tokens } = article.reading;
  const { names, at } = article.index;
  const name = itemAt(names, at.get(place.token - 2));
  if (name?.kind !== 'name' || tokens[place.token - 1]?.text !== ':') return false;
  const dash = (name.title?.first ?? name.first) - 1;
  return dash > sentence.first && /^[—–-]$/.test(printedAt(tokens, dash));
}
