import { notAgents } from '../data/not-agents.ts';
import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import { personNouns, pluralPeopleNouns } from '../data/people-words.ts';

/** Whether a noun names a person: from the lists, or by its ending. `minister`, `beekeeper`, `flautist`, not `letter`. */
export function isPersonNoun(lower: string): boolean {
  if (personNouns.has(lower)) return true;
  if (lower.includes('-') && personNouns.has(lower.replace(/^(?:co|vice|ex|sub|deputy)-/, ''))) return true;
  return lower.length > 4 && !others.has(lower) && agentEnding.test(lower);
}

/** Whether a noun names several people: `villagers`, `the police`. */
export function isPeopleNoun(lower: string): boolean {
  if (pluralPeopleNouns.has(lower)) return true;
  if (lower.endsWith('men') && /\p{L}{3}men$/u.test(lower)) return isPersonNoun(`${lower.slice(0, -2)}an`);
  return lower.endsWith('s') && isPersonNoun(lower.slice(0, -1));
}

/** Texts, bodies and things that end as people do: `charter`, `letter`. */
const others: ReadonlySet<string> = new Set([...documentNouns, ...organisationNouns, ...notAgents]);

const agentEnding =
  /(?:[a-z]{3}[eo]r|ist|man|person|ician|surgeon|(?:mother|father|mum|dad)-of-[a-z]+|[a-z]{3}-in-(?:chief|residence|charge|command)|wright|mate)$/;
