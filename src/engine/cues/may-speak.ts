import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import { standsAlone } from '../sentences/plain-phrase.ts';

const measures = /^(?:per ?cent|cent|pence|degrees|miles|metres|meters|kilometres|kilometers|tonnes)$/;

/** Whether a mention can name a speaker: people, bodies and texts can, `the union’s demands`, `the door`, `a fifth` cannot. */
export function maySpeak({ kind, head, plural }: Mention): boolean {
  if (kind !== 'nominal') return true;
  if (measures.test(head)) return false;
  if (plural) return true;
  return (
    isPersonNoun(head) ||
    isPeopleNoun(head) ||
    organisationNouns.has(head) ||
    documentNouns.has(head) ||
    documentNouns.has(head.replace(/s$/, '')) ||
    standsAlone.has(head) ||
    head === 'other'
  );
}
