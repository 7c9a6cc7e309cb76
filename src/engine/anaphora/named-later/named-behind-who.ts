import type { Mention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { mayBe } from '../candidates/person-features.ts';
import { genderOfNoun } from '../description.ts';

/**
 * Whom a sentence names between commas behind what it tells of him; null for others.
 * `[The man] who found it, retired baker Rui Sequeira, will be paid.` → Rui Sequeira.
 */
export function namedBehindWho(
  { article, entities, entityOf }: AnaphoraState,
  { last, head }: Mention,
  sentence: number,
): number | null {
  const { reading, index } = article;
  const { tokens, sentences } = reading;
  const end = sentences[sentence]?.last ?? 0;
  if (!/^(?:who|whose|that)$/.test(tokens[last]?.lower ?? '') || !isPersonNoun(head)) return null;
  let comma = last;
  while (comma < Math.min(end, last + longestClause) && tokens[comma]?.text !== ',') comma++;
  if (tokens[comma]?.text !== ',') return null;
  for (let i = comma + 1; i < Math.min(end, comma + longestRole) && tokens[i]?.kind === 'word'; i++) {
    const name = itemAt(index.names, index.at.get(i));
    const entity = itemAt(entities, itemAt(entityOf, index.at.get(i)));
    if (!name || !entity) continue;
    const closed = tokens[name.last]?.text === ',' && entity.name.includes(' ');
    return closed && entity.kind === 'person' && mayBe(entity, genderOfNoun(head)) ? entity.id : null;
  }
  return null;
}

/** Tokens of `who found it`. */
const longestClause = 24;

/** Tokens of `retired baker` with the name. */
const longestRole = 6;
