import { nationalities } from '../data/organisation-words.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { lowerAt } from '../text/token-at.ts';
import { endsIn } from './candidates/description-features.ts';
import { describeUnnamed, endOfDescription } from './describe-unnamed.ts';
import { genderOfNoun } from './description.ts';

/**
 * A person without a name joins the entities, so that `she` and `the official` can find her again.
 * `a senior official said … the official added` → one entity `senior official`; null for groups, bodies and texts.
 */
export function addUnnamed(reading: Reading, entities: Entity[], mention: Mention): number | null {
  const { name, kind, named } = describeUnnamed(reading, mention);
  const person = isPersonNoun(mention.head) || nationalities.has(mention.head);
  if (mention.plural || (kind !== 'organisation' && !person)) return null;
  const span = { start: mention.start, end: endOfDescription(reading, mention) };
  const definite = /^(?:the|this|that)$/.test(lowerAt(reading.tokens, mention.first));
  const known = entities.findLast(
    (entity) => !entity.named && (entity.name === name || (definite && endsIn(entity.name, mention.head))),
  );
  if (known) {
    known.mentions.push(span);
    return known.id;
  }
  const id = entities.length;
  entities.push({
    id,
    name,
    kind,
    named,
    gender: genderOfNoun(mention.head),
    sexTold: true,
    sure: kind === 'person',
    likely: false,
    place: false,
    age: null,
    mentions: [span],
    roles: [],
    titles: [],
  });
  return id;
}
