import type { Mention } from '../attribution/mention.ts';
import type { Reading } from '../attribution/reading.ts';
import { determiners } from '../data/function-words.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import { femaleNouns, maleNouns, personNouns } from '../data/people-words.ts';
import type { Entity } from './entity.ts';
import type { Gender } from './first-names.ts';
import { institutions } from './institutions.ts';
import { mostSalient, mostSalientPerson, type Salient } from './salience.ts';

/**
 * `the minister`, `the tech firm` → the entity that holds the role, or else the one on the reader’s mind; null for
 * plurals, for `a minister`, and for people whom news does not name (`the spokesman`).
 */
export function resolveNominal(
  reading: Reading,
  entities: readonly Entity[],
  salient: readonly Salient[],
  mention: Mention,
  sentence: number,
): number | null {
  const first = reading.tokens[mention.first]?.lower ?? '';
  const bare = !determiners.has(first);
  if (mention.plural || !(bare || /^(?:the|this|that)$/.test(first))) return null;
  const holder = holderOf(reading, entities, mention);
  if (holder !== null || bare || institutions.has(mention.head)) return holder;
  if (organisationNouns.has(mention.head))
    return mostSalient(salient, sentence, (id) => entities[id]?.kind === 'organisation');
  if (!personNouns.has(mention.head) || unnamedHeads.has(mention.head)) return null;
  return mostSalientPerson(entities, salient, sentence, genderOfNoun(mention.head));
}

const unnamedHeads: ReadonlySet<string> = new Set(
  'spokesperson spokesman spokeswoman official source insider witness eyewitness resident aide'.split(' '),
);

function genderOfNoun(head: string): Gender {
  if (maleNouns.has(head)) return 'male';
  return femaleNouns.has(head) ? 'female' : 'unknown';
}

/** The entity whose printed role holds the head noun and shares most words; the role printed before wins. */
function holderOf(reading: Reading, entities: readonly Entity[], mention: Mention): number | null {
  const words = reading.tokens.slice(mention.first, mention.last).map((token) => token.lower);
  let best: number | null = null;
  let bestScore = 0;
  for (const { id, roles } of entities) {
    for (const role of roles) {
      const own = reading.text
        .slice(role.start, role.end)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
      if (!own.includes(mention.head)) continue;
      const shared = words.filter((word) => own.includes(word) && !determiners.has(word)).length;
      const score = shared + (role.start < mention.start ? 0.5 : 0);
      if (score >= bestScore) [best, bestScore] = [id, score];
    }
  }
  return best;
}
