import type { Description } from '../description.ts';
import { type PrintedRole, type RoleIndex, rolesCompared } from '../roles/role-index.ts';
import { isShortFor } from './match-roles.ts';

/**
 * Entities that head another body than the one a description names.
 * `Port Union president Odo Finch` is not `the head of the Harbour Review Board`.
 */
export function othersAtHead(index: RoleIndex, description: Description): ReadonlySet<number> {
  const others = new Set<number>();
  if (!description.extended || !description.holdsName || !topJobs.has(description.head)) return others;
  const own = bodyOf(description);
  const holders = new Set<number>();
  for (const job of topJobs)
    for (const role of (index.get(job) ?? []).slice(0, rolesCompared)) {
      const body = bodyOf(role);
      const same = isOneBody(body, own) || isShortFor(body, own) || isShortFor(own, body);
      if (body.length > 0) (same ? holders : others).add(role.entity);
    }
  for (const holder of holders) others.delete(holder);
  return others;
}

const topJobs: ReadonlySet<string> = new Set(
  'head chief president chairman chairwoman chairperson chair director leader boss ceo superintendent commissioner dean'.split(
    ' ',
  ),
);

/** By a word that tells one from another: the Senate has many committees. */
function isOneBody(one: readonly string[], other: readonly string[]): boolean {
  const [telling, others] = [one, other].map((words) => words.filter((word) => !kinds.has(word)));
  if (!telling?.length || !others?.length) return one.some((word) => other.includes(word));
  return telling.some((word) => others.includes(word));
}

const kinds: ReadonlySet<string> = new Set(
  'senate house committee subcommittee panel board commission council department ministry agency bank association state county city'.split(
    ' ',
  ),
);

/** The words that tell which body somebody heads. */
function bodyOf({ words }: Pick<PrintedRole, 'words'>): readonly string[] {
  return words.filter((word) => !topJobs.has(word) && !small.has(word));
}

const small: ReadonlySet<string> = new Set(
  'the a an of for at in its his her their s and executive vice deputy acting former then longtime general us u national'.split(
    ' ',
  ),
);
