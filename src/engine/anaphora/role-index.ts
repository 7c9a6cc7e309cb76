import type { Reading } from '../attribution/reading.ts';
import { kinNouns } from '../data/people-words.ts';
import { headsOfBodies, likeWords } from '../data/role-synonyms.ts';
import { toFullTitle } from '../data/short-titles.ts';
import type { Entity } from '../entities/entity.ts';
import { isTraded } from '../entities/is-traded.ts';
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
}

/** How a description agrees with a role: the head itself, or a word that newspapers put for it. */
export interface RoleMatch {
  exact: boolean;
  /** Words of the description, besides the head, that the role holds. */
  shared: number;
  /** The role was printed before the description. */
  before: boolean;
}

export function indexRoles(reading: Reading, entities: readonly Entity[]): GrowingRoleIndex {
  const index = new Map<string, PrintedRole[]>();
  const writes = mayTellWriters.test(reading.text);
  const plays = mayTellParts.test(reading.text);
  const tellsParties = mayTellParties.test(reading.text);
  const tries = mayTellCourts.test(reading.text);
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
      const words = toWords(printed);
      if (words.some((word) => others.has(word)) || bothAre.has(words.at(-1) ?? '')) continue;
      for (const word of new Set(
        toWords(ownWords(printed).replace(/\bchief (?=justice)/i, '')).flatMap(withSingular),
      )) {
        pushRole(index, word, { entity: id, words, start });
      }
    }
  }
  return index;
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

/** `the head coach` is not whom the article calls `forwards coach` only later. */
function isLaterOther(
  { words, start }: PrintedRole,
  description: { words: readonly string[]; start: number },
): boolean {
  const own = words.filter((word) => !/^(?:his|her|their|its|the|an?|s)$/.test(word));
  const later =
    start > description.start &&
    own.length > 1 &&
    description.words.length > 1 &&
    !own.some((word) => kinNouns.has(word));
  return (
    later &&
    description.words.filter((word) => words.includes(word)).length < 2 &&
    !isShortFor(words, description.words)
  );
}

/** `her father` is no pastor. */
function isKin(head: string, { words }: PrintedRole): boolean {
  return kinNouns.has(head) && /^(?:his|her|their|my)$/.test(words[0] ?? '');
}

/** Entity → its best match with the description. */
export function matchRoles(
  index: RoleIndex,
  description: { head: string; words: readonly string[]; start: number; ofNamed?: boolean },
): ReadonlyMap<number, RoleMatch> {
  const best = new Map<number, RoleMatch>();
  const heads = isHeadOfBody.test(description.head) ? headsOfBodies : none;
  const alike = likeWords(description.head);
  for (const head of new Set([description.head, ...alike, ...heads])) {
    const roles = (index.get(head) ?? []).slice(0, rolesCompared);
    for (const role of roles) {
      if (isPast(role) && !isPast(description) && !mayStillBe(role, roles, description.start)) continue;
      if (description.words.some((word) => counted.has(word) && !role.words.includes(word))) continue;
      if (head !== description.head && isKin(head, role)) continue;
      if (role.words.includes('shadow') && !description.words.includes('shadow')) continue;
      // `the vice president` is not whom the article calls president.
      if (head === 'president' && role.words.includes('vice') !== description.words.includes('vice'))
        continue;
      // The treasury secretary leads no country.
      if (description.head === 'leader' && head === 'secretary' && !isGeneral(role)) continue;
      // `his lawyer` is no attorney general.
      if (/^(?:attorney|solicitor)$/.test(head) && isGeneral(role) && !isGeneral(description)) continue;
      if (isLaterOther(role, description)) continue;
      const match = {
        exact: head === description.head,
        shared: countShared(description, role),
        before: role.start < description.start,
      };
      // `the Tide Board chief` is its director, `the chief` no president.
      if (!match.exact && !alike.has(head) && match.shared === 0) continue;
      // `the leader of the Social Left` is no minister; `the head of the Tide Board` is `Tide Board director Odo Finch`.
      if (description.ofNamed && !match.exact && match.shared < 2) continue;
      const known = best.get(role.entity);
      if (!known || strength(match) > strength(known)) best.set(role.entity, match);
    }
  }
  return best;
}

const isHeadOfBody = /^(?:head|chief|boss)$/;
const none: ReadonlySet<string> = new Set();

/** Words besides the head that both have; `TRB` counts for `Tide Review Board`. */
function countShared({ head, words }: { head: string; words: readonly string[] }, role: PrintedRole): number {
  const shared = words.filter((word) => word !== head && role.words.includes(word)).length;
  return shared + (isShortFor(words, role.words) || isShortFor(role.words, words) ? 2 : 0);
}

/** Whether a word is made of the initials of others that stand side by side. */
export function isShortFor(words: readonly string[], others: readonly string[]): boolean {
  const initials = others.map(([letter]) => letter).join('');
  return words.some(
    (word) => /^\p{L}{3,5}$/u.test(word) && !others.includes(word) && initials.includes(word),
  );
}

/** `the second witness` is another than whom the article has made one. */
const counted: ReadonlySet<string> = new Set(
  'first second third fourth fifth next final another other'.split(' '),
);

const pastWords: ReadonlySet<string> = new Set(['former', 'ex', 'erstwhile']);

function isGeneral({ words }: Pick<PrintedRole, 'words'>): boolean {
  return words.includes('general');
}

function isPast({ words }: Pick<PrintedRole, 'words'>): boolean {
  return words.some((word) => pastWords.has(word));
}

/** “The former leader” may be called “the leader” after it, where nobody else leads. */
function mayStillBe({ entity, start }: PrintedRole, roles: readonly PrintedRole[], at: number): boolean {
  return start < at && roles.every((other) => other.entity === entity || isPast(other));
}

function strength({ exact, shared, before }: RoleMatch): number {
  return (exact ? 1 : 0) + shared + (before ? 0.5 : 0);
}

export function toWords(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(toFullTitle);
}
