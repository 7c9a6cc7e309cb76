import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Article } from '../attribution/sieve.ts';
import { documentNouns } from '../data/organisation-words.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { itemAt } from '../text/item-at.ts';
import { describeUnnamed } from './describe-unnamed.ts';
import { entityOfMention } from './entity-of-mention.ts';
import { jointSpeaker } from './joint-names.ts';
import { kindOfSpeaker } from './kind-of-speaker.ts';
import { isOneOf, nameOneOf } from './one-of-group.ts';
import type { Anaphors } from './resolve-anaphora.ts';

export interface Resolver {
  article: Article;
  entities: readonly Entity[];
  entityOf: readonly (number | null)[];
  anaphors: Anaphors;
}

/**
 * A mention → the speaker it names in this article, or null.
 * `the minister` after `Home Secretary James Cleverly` → James Cleverly; `a Meta spokesperson` → `Meta spokesperson`, unnamed.
 */
export function resolveMention(
  { article, entities, entityOf, anaphors }: Resolver,
  mention: Mention,
): AttributedSpeaker | null {
  const id = entityOfMention({ entityOf, anaphors: anaphors.entities }, mention);
  const entity = itemAt(entities, id);
  const joint = jointSpeaker({ article, entities, entityOf }, mention);
  if (joint) return joint;
  if (entity) return { name: entity.name, kind: kindOfSpeaker(entity), named: entity.named };
  const group = anaphors.plurals.get(mention.first);
  const one = group && isOneOf(mention) ? nameOneOf(article.reading, mention, group) : null;
  if (one) return { name: one, kind: 'person', named: false };
  if (group && (!isOneOf(mention) || documentNouns.has(group.head)))
    return jointSpeaker({ article, entities, entityOf }, group) ?? describeUnnamed(article.reading, group);
  const described = mention.kind === 'nominal' || /(?:one|body)$/.test(mention.head);
  return described ? describeUnnamed(article.reading, mention) : null;
}
