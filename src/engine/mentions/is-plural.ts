import { determiners } from '../data/function-words.ts';
import { nationalities } from '../data/organisation-words.ts';
import { words } from '../data/words.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import type { NounPhrase } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import { startsUpper } from '../text/letter-case.ts';
import { lowerAt } from '../text/token-at.ts';

/** Whether a phrase is of several: `the villagers`, `the mayor and the vicar`, not `the senator and candidate`. */
export function isPlural(reading: Reading, phrase: NounPhrase, head: string): boolean {
  if (isPeopleNoun(head) || severalBodies.has(head) || isNation(reading, phrase, head)) return true;
  for (let i = phrase.first; i < phrase.headLast; i++)
    if (reading.tokens[i]?.lower === 'and')
      return !isSecondRole(reading, i, head) && !joinsWhatHeRuns(reading, i, head);
  return false;
}

/** `the British`, `the French`; not `the Portuguese`, who may be one. */
function isNation({ tokens }: Reading, { first, last }: NounPhrase, head: string): boolean {
  return (
    last - first === 2 && tokens[first]?.lower === 'the' && ofPeople.test(head) && nationalities.has(head)
  );
}

const ofPeople = /(?:ish|[dn]ch|tch|welsh)$/;

/** Bodies that speak together. */
const severalBodies = words(
  'regulators companies firms unions networks broadcasters ministries agencies authorities governments retailers airlines charities councils parties watchdogs',
);

/** `the Norland senator and presidential candidate`: one article, two roles, one person. */
function isSecondRole({ tokens }: Reading, and: number, head: string): boolean {
  const articled = determiners.has(lowerAt(tokens, and + 1));
  return isPersonNoun(head) && isPersonNoun(lowerAt(tokens, and - 1)) && !articled;
}

/** `The former Corran and Tarn manager`: one man of two clubs. */
function joinsWhatHeRuns({ tokens }: Reading, and: number, head: string): boolean {
  const capitals = [and - 1, and + 1].every((i) => startsUpper(tokens[i]?.text));
  return capitals && isPersonNoun(head) && tokens[and + 2]?.lower === head;
}
