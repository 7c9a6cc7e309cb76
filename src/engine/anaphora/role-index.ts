import type { Span } from '../../schemas/span.ts';
import type { Reading } from '../attribution/reading.ts';
import { likeWords } from '../data/role-synonyms.ts';
import { toFullTitle } from '../data/short-titles.ts';
import type { Entity } from '../entities/entity.ts';

/**
 * Head noun → the entities whose printed role holds it, so that a description finds them in one step.
 * `Home Secretary James Cleverly` → `secretary` → James Cleverly, `home secretary`.
 */
export type RoleIndex = ReadonlyMap<string, readonly PrintedRole[]>;

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

export function indexRoles(reading: Reading, entities: readonly Entity[]): RoleIndex {
  const index = new Map<string, PrintedRole[]>();
  const writes = mayTellWriters.test(reading.text);
  const tellsParties = mayTellParties.test(reading.text);
  for (const { id, roles, titles, mentions } of entities) {
    const written = writes && mentions.slice(0, rolesRead).find((mention) => hasWritten(reading, mention));
    for (const role of tellsParties ? partiesBeside(reading, id, mentions.slice(0, rolesRead)) : [])
      pushRole(index, role.words[0] ?? '', role);
    if (written) pushRole(index, 'author', { entity: id, words: ['author'], start: written.start });
    for (const { start, end } of [...titles.slice(0, 1), ...roles.slice(0, rolesRead)]) {
      const printed = reading.text.slice(start, end);
      const words = toWords(printed);
      if (words.some((word) => others.has(word))) continue;
      for (const word of new Set(toWords(ownWords(printed)).flatMap(withSingular))) {
        pushRole(index, word, { entity: id, words, start });
      }
    }
  }
  return index;
}

function pushRole(index: Map<string, PrintedRole[]>, word: string, role: PrintedRole): void {
  const known = index.get(word);
  if (known) known.push(role);
  else index.set(word, [role]);
}

/** `Odo Finch (R-Tarn)`, `Odo Finch, R-Tarn`: his party, and where he stands for it. */
function partiesBeside({ text }: Reading, entity: number, mentions: readonly Span[]): PrintedRole[] {
  return mentions.flatMap(({ start, end }) => {
    const beside = /^(?: \(|, )([DR])-(\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 24));
    if (!beside) return [];
    const party = beside[1] === 'R' ? 'republican' : 'democrat';
    return [{ entity, words: [party, (beside[2] ?? '').toLowerCase()], start }];
  });
}

/** `an article on Monday by [Odo Finch]`, `[Odo Finch] has written a book`: its author, though nobody calls him so. */
function hasWritten({ text }: Reading, { start, end }: Span): boolean {
  return byline.test(text.slice(Math.max(0, start - 80), start)) || wrote.test(text.slice(end, end + 120));
}

/** Whether any of this is told in a text at all. */
const mayTellWriters =
  /\b(?:article|column|book|novel|memoir|essay|op-ed|piece|editorial|biography|story|post)\b.{0,40} by |\b(?:wrote|written|published|writing) (?:an?|his|her) /u;
const mayTellParties = /[(,] ?[DR]-\p{Lu}/u;

const wrote =
  /^(?:, [^.“”"]{3,80},?)? (?:has written|wrote|has published|published|is writing) (?:an?|his|her) (?:new |short )?(?:book|memoir|novel|article|column|essay|biography)\b/;

const byline =
  /\b(?:article|column|book|novel|memoir|essay|op-ed|piece|editorial|biography|blog post|story)\b(?:,? (?:on |last |this )?\p{L}+day)?(?: published| written)? by (?:[\p{L}’']+ ){0,3}$/u;

/** `the rival club Corran City`: not whom `the club` stands for. */
const others: ReadonlySet<string> = new Set(['rival', 'fellow', 'another', 'neighbouring', 'neighboring']);

/** What somebody is, without whom he is it for: `the borough’s chair` is no borough, `clerk of the board` no board. */
function ownWords(role: string): string {
  return role.replace(/^.*['’]s?\s/, '').replace(/\s(?:of|for|at|to|in|with|from)\s.*$/s, '');
}

/** `hosts Ann Lee and Bo Chen`: each is a host. */
function withSingular(word: string): string[] {
  return /[^s]s$/.test(word) && word.length > 4 ? [word, word.slice(0, -1)] : [word];
}

/** Roles of one entity that are read, first printed first. */
const rolesRead = 40;
/** Roles compared with one description. */
const rolesCompared = 60;

/** Entity → its best match with the description. */
export function matchRoles(
  index: RoleIndex,
  description: { head: string; words: readonly string[]; start: number },
): ReadonlyMap<number, RoleMatch> {
  const best = new Map<number, RoleMatch>();
  for (const head of [description.head, ...likeWords(description.head)]) {
    const roles = (index.get(head) ?? []).slice(0, rolesCompared);
    for (const role of roles) {
      if (isPast(role) && !isPast(description) && !mayStillBe(role, roles, description.start)) continue;
      if (role.words.includes('shadow') && !description.words.includes('shadow')) continue;
      const match = {
        exact: head === description.head,
        shared: description.words.filter((word) => word !== description.head && role.words.includes(word))
          .length,
        before: role.start < description.start,
      };
      const known = best.get(role.entity);
      if (!known || strength(match) > strength(known)) best.set(role.entity, match);
    }
  }
  return best;
}

const pastWords: ReadonlySet<string> = new Set(['former', 'ex', 'erstwhile']);

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
