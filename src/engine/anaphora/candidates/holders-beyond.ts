import type { Discourse } from '../discourse.ts';
import type { Candidate } from './list-candidates.ts';
import type { RoleMatch } from './match-roles.ts';

/** Those who hold the role and were not mentioned within reach. */
export function holdersBeyond(
  { entities }: Discourse,
  near: readonly Candidate[],
  matches: ReadonlyMap<number, RoleMatch>,
): Candidate[] {
  const listed = new Set(near.map(({ entity }) => entity.id));
  return [...matches.keys()].flatMap((id) => {
    const entity = entities[id];
    return entity && !listed.has(id)
      ? [{ entity, trace: null, rank: near.length, lastSubject: false, foremost: false, alone: false }]
      : [];
  });
}
