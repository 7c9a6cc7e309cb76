import type { Mention } from '../attribution/mention.ts';
import type { Reading } from '../attribution/reading.ts';
import { femaleNouns, maleNouns } from '../data/people-words.ts';
import { describeUnnamed } from './describe-unnamed.ts';
import type { Entity } from './entity.ts';
import type { Gender } from './first-names.ts';
import { isPersonNoun } from './is-person-noun.ts';

/**
 * A person without a name joins the entities, so that `she` and `the official` can find her again.
 * `a senior official said … the official added` → one entity `senior official`; null for groups, bodies and texts.
 */
export function addUnnamed(reading: Reading, entities: Entity[], mention: Mention): number | null {
  if (mention.plural || !isPersonNoun(mention.head)) return null;
  const { name, kind, named } = describeUnnamed(reading, mention);
  const span = { start: mention.start, end: mention.end };
  const definite = /^(?:the|this|that)$/.test(reading.tokens[mention.first]?.lower ?? '');
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
    gender: genderOf(mention.head),
    sure: true,
    likely: false,
    mentions: [span],
    roles: [],
  });
  return id;
}

function endsIn(name: string, head: string): boolean {
  return (
    name
      .toLowerCase()
      .split(/ (?:of|for|at|from|with|in) /)[0]
      ?.split(' ')
      .at(-1) === head
  );
}

function genderOf(head: string): Gender {
  if (maleNouns.has(head)) return 'male';
  return femaleNouns.has(head) ? 'female' : 'unknown';
}
