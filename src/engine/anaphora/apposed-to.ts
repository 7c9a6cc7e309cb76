import { determiners } from '../data/function-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { itemAt } from '../text/item-at.ts';
import { startsLower } from '../text/letter-case.ts';
import { lowerAt } from '../text/token-at.ts';
import type { AnaphoraState } from './anaphora-state.ts';

/** Whose name stands beside a description: before it, or in brackets behind; or null. */
export function apposedTo(state: AnaphoraState, mention: Mention): number | null {
  if (mention.plural || !isPersonNoun(mention.head)) return null;
  return namedBefore(state, mention) ?? namedInBrackets(state, mention);
}

/** `Ann Lee, chief of the ferries [said]`, where no comma closes her role. */
function namedBefore({ article, entityOf, entities }: AnaphoraState, { first }: Mention): number | null {
  const { tokens } = article.reading;
  const entity = itemAt(entityOf, article.index.at.get(first - 2)) ?? null;
  if (tokens[first - 1]?.text !== ',' || entity === null) return null;
  const bare = startsLower(tokens[first]?.text) && !determiners.has(lowerAt(tokens, first));
  return bare && entities[entity]?.kind === 'person' ? entity : null;
}

/** `the other guest (Herald columnist Odo Finch) [said]` */
function namedInBrackets({ article, entityOf, entities }: AnaphoraState, { last }: Mention): number | null {
  const { tokens } = article.reading;
  if (tokens[last]?.text !== '(') return null;
  for (let i = last + 1; i < last + longestBrackets; i++) {
    if (tokens[i]?.text !== ')') continue;
    const entity = itemAt(entities, itemAt(entityOf, article.index.at.get(i - 1)));
    return entity?.kind === 'person' && entity.name.includes(' ') ? entity.id : null;
  }
  return null;
}

/** Tokens. */
const longestBrackets = 10;
