import { determiners } from '../data/function-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { itemAt } from '../text/item-at.ts';
import { startsLower } from '../text/letter-case.ts';
import type { AnaphoraState } from './anaphora-state.ts';

/** `Ann Lee, chief of the ferries [said]`: her whose name stands before, where no comma closes her role. */
export function apposedTo(
  { article, entityOf, entities }: AnaphoraState,
  { first, head, plural }: Mention,
): number | null {
  const { tokens } = article.reading;
  const entity = itemAt(entityOf, article.index.at.get(first - 2)) ?? null;
  if (tokens[first - 1]?.text !== ',' || entity === null || plural || !isPersonNoun(head)) return null;
  const bare = startsLower(tokens[first]?.text) && !determiners.has(tokens[first]?.lower ?? '');
  return bare && entities[entity]?.kind === 'person' ? entity : null;
}
