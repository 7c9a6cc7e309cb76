import { femaleNouns, maleNouns } from '../data/people-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { AnaphoraState } from './anaphora-state.ts';
import { entityOfMention } from './entity-of-mention.ts';

/** An entity, by its id, or somebody whom the article does not name. */
export type OnePerson = { entity: number } | { mention: Mention };

/**
 * Whom a `they` at a token stands for, where the last to speak is one person whose sex no word tells; or null.
 * `A Home Office spokesperson said: “We are sorry.” [They] added` → the spokesperson, if no group has been told of since.
 */
export function singularThey(state: AnaphoraState, token: number, sentence: number): OnePerson | null {
  const { sentences } = state.article.reading;
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  for (let i = token - 1, at = sentence; i >= Math.max(0, token - reach); i--) {
    while (i < (sentences[at]?.first ?? 0)) at--;
    if (paragraph - (sentences[at]?.paragraph ?? 0) > 1) return null;
    const mention = state.speakers.get(i)?.mention;
    if (!mention) continue;
    const told = state.group !== null && state.group.sentence > at;
    return told ? null : onePerson(state, mention);
  }
  return null;
}

/** Tokens back. */
const reach = 150;

function onePerson(state: AnaphoraState, mention: Mention): OnePerson | null {
  if (mention.kind === 'pronoun' && mention.head !== 'they') return null;
  const own = state.plurals.get(mention.first) ?? mention;
  if (own.kind === 'name' && own.plural) return null;
  const entity = entityOfMention(state, own);
  if (entity !== null && state.entities[entity]?.named)
    return isOfEitherSex(state, entity) ? { entity } : null;
  if (entity !== null && own.kind === 'pronoun')
    return state.entities[entity]?.kind === 'person' ? { entity } : null;
  const isOne = own.kind === 'nominal' && !own.plural && isPersonNoun(own.head);
  if (!isOne || femaleNouns.has(own.head) || maleNouns.has(own.head)) return null;
  return entity === null ? { mention: own } : { entity };
}

/** No word tells the sex, or an office has none: `Ida Quill, a spokesperson`. */
function isOfEitherSex({ entities, article }: AnaphoraState, id: number): boolean {
  const entity = entities[id];
  if (entity?.kind !== 'person' || entity.sexTold) return false;
  const roles = entity.roles.map(({ start, end }) => article.reading.text.slice(start, end));
  return entity.gender === 'unknown' || roles.some((role) => /\b(?:spokes|chair)person\b/i.test(role));
}
