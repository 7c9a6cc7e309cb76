import type { Span } from '../../schemas/span.ts';
import { headOf, type NounPhrase, phraseEndingAt, phraseStartingAt } from '../attribution/noun-phrase.ts';
import type { Reading } from '../attribution/reading.ts';
import { prepositions, relatives } from '../data/function-words.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import type { Name } from './find-names.ts';
import { isPersonNoun } from './is-person-noun.ts';

/**
 * Roles printed beside a name: before it, with or without a comma, and after it.
 * `security minister Tom Tugendhat` → `security minister`; `Ann Lee, head of threats, said` → `head of threats`.
 */
export interface Role extends Span {
  /** Directly before the name: only people have such roles. */
  direct: boolean;
  /** The role of a body: `his company, Meta`. */
  body: boolean;
}

export function findRoles(reading: Reading, name: Name): Role[] {
  const first = name.title?.first ?? name.first;
  const roles: Role[] = [];
  const before = reading.tokens[first - 1];
  if (before?.kind === 'word')
    pushRole(reading, roles, phraseEndingAt(reading.tokens, first - 1, Math.max(0, first - 12)), true);
  else if (before?.text === ',' && reading.tokens[name.last]?.text === ',')
    pushRole(reading, roles, phraseEndingAt(reading.tokens, first - 2, Math.max(0, first - 14)), false);
  if (reading.tokens[name.last]?.text === ',')
    pushRole(reading, roles, roleAfter(reading, name.last + 1), false);
  return roles;
}

/** `Ann Lee, head of threats, said`; in `On Monday, the head said` the phrase goes on to a verb. */
function roleAfter(reading: Reading, from: number): NounPhrase | null {
  const phrase = phraseStartingAt(reading.tokens, from, Math.min(reading.tokens.length, from + 20));
  const next = phrase && reading.tokens[phrase.last];
  return !next || next.kind === 'mark' || relatives.has(next.lower) || prepositions.has(next.lower)
    ? phrase
    : null;
}

function pushRole(reading: Reading, roles: Role[], phrase: NounPhrase | null, direct: boolean): void {
  const head = phrase ? headOf(reading.tokens, phrase) : '';
  const body = organisationNouns.has(head);
  if (!phrase || !(isPersonNoun(head) || body) || reading.tokens[phrase.last - 1]?.lower === "'s") return;
  const start = reading.tokens[phrase.first]?.start ?? 0;
  roles.push({ start, end: reading.tokens[phrase.last - 1]?.end ?? start, direct, body });
}
