import { kinNouns } from '../../data/people-words.ts';
import { headsOfBodies, likeWords } from '../../data/role-synonyms.ts';
import { words } from '../../data/words.ts';
import { type PrintedRole, type RoleIndex, rolesCompared } from '../roles/role-index.ts';

/** How a description agrees with a role: the head itself, or a word that newspapers put for it. */
export interface RoleMatch {
  exact: boolean;
  /** Words of the description, besides the head, that the role holds. */
  shared: number;
  /** The role was printed before the description. */
  before: boolean;
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
      if (isDeputyOf(role, roles) && !description.words.includes('deputy')) continue;
      // `the deputy mayor of Tove` is not its mayor.
      if (!isSecond(role) && isSecond(description)) continue;
      // The treasury secretary leads no country.
      if (description.head === 'leader' && head === 'secretary' && !isGeneral(role)) continue;
      // `the civil rights leader` is no president.
      if (
        description.head === 'leader' &&
        isOfState(role) &&
        description.words.some((word) => ofMovement.has(word))
      )
        continue;
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

/** `the attorney general` is not his deputy, where the article names both. */
function isDeputyOf({ entity, words }: PrintedRole, roles: readonly PrintedRole[]): boolean {
  return (
    words.includes('deputy') &&
    roles.some((other) => other.entity !== entity && !other.words.includes('deputy'))
  );
}

/** `her father` is no pastor. */
function isKin(head: string, { words }: PrintedRole): boolean {
  return kinNouns.has(head) && /^(?:his|her|their|my)$/.test(words[0] ?? '');
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

const ofMovement = words(
  'rights union labour labor religious spiritual church faith evangelical community business student protest tribal rebel militant gang youth group cult militia',
);

/** `US president`, of nothing else. */
function isOfState({ words }: Pick<PrintedRole, 'words'>): boolean {
  return words.every((word) => /^(?:us|u|s|president|the)$/.test(word));
}

const pastWords: ReadonlySet<string> = new Set(['former', 'ex', 'erstwhile']);

function isGeneral({ words }: Pick<PrintedRole, 'words'>): boolean {
  return words.includes('general');
}

function isSecond({ words }: Pick<PrintedRole, 'words'>): boolean {
  return words.some((word) => /^(?:vice|deputy)$/.test(word));
}

function isPast({ words }: Pick<PrintedRole, 'words'>): boolean {
  return words.some((word) => pastWords.has(word));
}

/** “The former leader” may be called “the leader” after it, where nobody else leads. */
function mayStillBe(
  { entity, start, followed }: PrintedRole,
  roles: readonly PrintedRole[],
  at: number,
): boolean {
  return !followed && start < at && roles.every((other) => other.entity === entity || isPast(other));
}

function strength({ exact, shared, before }: RoleMatch): number {
  return (exact ? 1 : 0) + shared + (before ? 0.5 : 0);
}
