import type { Mention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { mayBe } from '../candidates/person-features.ts';
import { genderOfNoun } from '../description.ts';

/**
 * Somebody’s wife, or coach, whom a short sentence brings in and the next one names; null for others.
 * `[His wife] puts it differently. Mila Roth, a cellist, heard it …` → Mila Roth.
 */
export function namedNext(
  { article, entities, entityOf }: AnaphoraState,
  mention: Mention,
  sentence: number,
) {
  const { reading, index } = article;
  const [own, next] = [reading.sentences[sentence], reading.sentences[sentence + 1]];
  if (!own || !next || next.paragraph !== own.paragraph || own.last - own.first > longestSentence)
    return null;
  if (mention.plural || mention.first !== own.first || !isPersonNoun(mention.head)) return null;
  if (!/^(?:his|her|their|its)$/.test(lowerAt(reading.tokens, mention.first))) return null;
  const found = index.at.get(next.first);
  const name = itemAt(index.names, found);
  const entity = itemAt(entities, itemAt(entityOf, found));
  if (name?.first !== next.first || !entity?.name.includes(' ') || entity.kind !== 'person') return null;
  const isNew = (entity.mentions[0]?.start ?? 0) > mention.start;
  if (!isNew || !mayBe(entity, genderOfNoun(mention.head))) return null;
  if (!entity.roles.some(({ start }) => start === mention.start))
    entity.roles.push({ start: mention.start, end: mention.end });
  return entity.id;
}

/** Tokens of `His wife puts it differently.` */
const longestSentence = 10;
