import type { Span } from '../../schemas/span.ts';
import { headOf, type NounPhrase, phraseEndingAt, phraseStartingAt } from '../attribution/noun-phrase.ts';
import type { Reading } from '../attribution/reading.ts';
import { prepositions, relatives, times } from '../data/function-words.ts';
import { occasions } from '../data/occasion-nouns.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import type { Name } from './find-names.ts';
import { isFirstName } from './first-names.ts';
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
  /** Its noun, lower case. */
  head: string;
}

export function findRoles(reading: Reading, name: Name): Role[] {
  const first = name.title?.first ?? name.first;
  const roles: Role[] = [];
  const named = Number(reading.tokens[first - 1]?.lower === 'named');
  const articled = Number(name.honorific !== null && reading.tokens[first - 1]?.lower === 'the');
  const before = reading.tokens[first - 1 - named - articled];
  if (before?.kind === 'word')
    pushRole(
      { reading, name, roles },
      phraseEndingAt(reading.tokens, first - 1 - named, startOfRole(reading, first - 12)),
      true,
    );
  else if (before?.text === ',' && reading.tokens[name.last]?.kind === 'mark')
    pushRole(
      { reading, name, roles },
      phraseEndingAt(reading.tokens, first - 2 - articled, startOfRole(reading, first - 14)),
      false,
    );
  if (reading.tokens[name.last]?.text === ',')
    pushRole({ reading, name, roles }, roleAfter(reading, name.last + 1), false);
  return roles;
}

/** The first token from which a role may begin: after the last quotation. */
function startOfRole({ tokens }: Reading, from: number): number {
  let first = Math.max(0, from);
  for (let i = first; i < from + 14; i++) if (tokens[i]?.kind === 'hidden') first = i + 1;
  return first;
}

/** `Ann Lee, head of threats, said`; in `On Monday, the head said` the phrase goes on to a verb. */
function roleAfter(reading: Reading, from: number): NounPhrase | null {
  const phrase = phraseStartingAt(reading.tokens, from, Math.min(reading.tokens.length, from + 20));
  const next = phrase && reading.tokens[phrase.last];
  return !next || next.kind === 'mark' || relatives.has(next.lower) || prepositions.has(next.lower)
    ? phrase
    : null;
}

interface Found {
  reading: Reading;
  name: Name;
  roles: Role[];
}

function pushRole({ reading, name, roles }: Found, phrase: NounPhrase | null, direct: boolean): void {
  const head = phrase ? headOf(reading.tokens, phrase) : '';
  const body = organisationNouns.has(head);
  const role = isPersonNoun(head) || body || (!direct && phrase && isApposed(reading, name, phrase, head));
  if (!phrase || !role || reading.tokens[phrase.last - 1]?.lower === "'s") return;
  const start = reading.tokens[phrase.first]?.start ?? 0;
  roles.push({ start, end: reading.tokens[phrase.last - 1]?.end ?? start, direct, body, head });
}

/** `Ann Lee, the coxswain,`: beside a full name any noun with an article is a role. */
function isApposed({ tokens }: Reading, { text }: Name, phrase: NounPhrase, head: string): boolean {
  const full = text.includes(' ') && isFirstName(text.split(' ')[0] ?? '');
  const articled = /^(?:the|an?)$/.test(tokens[phrase.first]?.lower ?? '');
  return full && articled && /^\p{Ll}{4,}$/u.test(head) && !times.has(head) && !occasions.has(head);
}
