import { organisationNouns } from '../../data/organisation-words.ts';
import { titleWords } from '../../data/people-words.ts';
import { toFullTitle } from '../../data/short-titles.ts';
import type { Entity } from '../../entities/entity.ts';
import { isTraded } from '../../entities/is-traded.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import type { Reading } from '../../sentences/reading.ts';
import {
  hasWritten,
  mayTellParties,
  mayTellParts,
  mayTellWriters,
  partiesBeside,
  partsPlayed,
} from './roles-beside.ts';
import { mayTellCourts, rolesInCourt } from './roles-in-court.ts';

/**
 * Head noun → the entities whose printed role holds it, so that a description finds them in one step.
 * `Home Secretary James Cleverly` → `secretary` → James Cleverly, `home secretary`.
 */
export type RoleIndex = ReadonlyMap<string, readonly PrintedRole[]>;
/** The same while the article is read, and descriptions are found to be somebody’s. */
export type GrowingRoleIndex = Map<string, PrintedRole[]>;

export interface PrintedRole {
  entity: number;
  words: readonly string[];
  start: number;
  /** Held once, by somebody brought in after the article has told of one who holds it. */
  followed?: boolean;
}

export function indexRoles(reading: Reading, entities: readonly Entity[]): GrowingRoleIndex {
  const index = new Map<string, PrintedRole[]>();
  const writes = mayTellWriters.test(reading.text);
  const plays = mayTellParts.test(reading.text);
  const tellsParties = mayTellParties.test(reading.text);
  const tries = mayTellCourts.test(reading.text);
  const firstOf = firstPrinted(reading.text);
  for (const { id, roles, titles, mentions } of entities) {
    const written = writes && mentions.slice(0, rolesRead).find((mention) => hasWritten(reading, mention));
    for (const role of tellsParties ? partiesBeside(reading, id, mentions.slice(0, rolesRead)) : [])
      pushRole(index, role.words[0] ?? '', role);
    for (const role of plays ? partsPlayed(reading, id, mentions.slice(0, rolesRead)) : [])
      pushRole(index, role.words[0] ?? '', role);
    for (const role of tries ? rolesInCourt(reading, id, mentions.slice(0, mentionsInCourt)) : [])
      pushRole(index, role.words[0] ?? '', role);
    if (mentions.slice(0, 1).some((mention) => isTraded(reading.text, mention)))
      pushRole(index, 'company', { entity: id, words: ['company'], start: mentions[0]?.start ?? 0 });
    if (written) pushRole(index, 'author', { entity: id, words: ['author'], start: written.start });
    for (const { start, end } of [...titles.slice(0, 1), ...roles.slice(0, rolesRead)]) {
      const printed = reading.text.slice(start, end);
      const words = roleWords(printed);
      if (words.some((word) => others.has(word)) || bothAre.has(words.at(-1) ?? '')) continue;
      const own = ownWords(printed).replace(/\bchief (?=justice)/i, '');
      for (const word of new Set((own === printed ? words : roleWords(own)).flatMap(withSingular))) {
        const followed = words[0] === 'former' && firstOf(word) < start;
        pushRole(index, word, { entity: id, words, start, followed });
      }
    }
  }
  return index;
}

/** Where a text has a word first without `former` before it, each looked for once. */
function firstPrinted(text: string): (word: string) => number {
  const found = new Map<string, number>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const at = text.search(new RegExp(`\\b${word}\\b(?<!\\bformer (?:\\S+ ){0,2}${word})`));
    found.set(word, at < 0 ? text.length : at);
    return at < 0 ? text.length : at;
  };
}

export function pushRole(index: GrowingRoleIndex, word: string, role: PrintedRole): void {
  const known = index.get(word);
  if (known) known.push(role);
  else index.set(word, [role]);
}

/** `the rival club Corran City`: not whom `the club` stands for. */
const others: ReadonlySet<string> = new Set(['rival', 'fellow', 'another', 'neighbouring', 'neighboring']);

/** `bottom club Corran City`: its rival is a club as well. */
const bothAre: ReadonlySet<string> = new Set(['club', 'side']);

/** What somebody is, without whom he is it for: `the borough’s chair` is no borough, `clerk of the board` no board. */
function ownWords(role: string): string {
  const [, body = '', rest = ''] = /^(?:.*\s)?(\S+)\sof\s(.+)$/s.exec(role) ?? [];
  const last = rest.split(/\s/).at(-1)!.toLowerCase();
  // `Department of Justice Inspector General`
  if (organisationNouns.has(body.toLowerCase()) && (titleWords.has(last) || isPersonNoun(last))) return rest;
  return role.replace(/^.*['’]s?\s/, '').replace(/\s(?:of|for|at|to|in|with|from)\s.*$/s, '');
}

/** `hosts Ann Lee and Bo Chen`: each is a host. */
function withSingular(word: string): string[] {
  return /[^s]s$/.test(word) && word.length > 4 ? [word, word.slice(0, -1)] : [word];
}

/** Mentions of one entity that may tell its part in a trial. */
const mentionsInCourt = 8;
/** Roles of one entity that are read, first printed first. */
const rolesRead = 40;
/** Roles compared with one description. */
export const rolesCompared = 60;

export function roleWords(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(toFullTitle);
}
