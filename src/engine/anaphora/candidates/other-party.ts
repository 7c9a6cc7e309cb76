import { type RoleIndex, rolesCompared } from '../roles/role-index.ts';

/**
 * Entities that are called members of another party than the one described, and not of this one as well.
 * `Democratic candidate Ida Thole` is not `the Republican nominee`.
 */
export function othersInParty(index: RoleIndex, words: readonly string[]): ReadonlySet<number> {
  const party = parties.find((names) => names.some((name) => words.includes(name)));
  const others = new Set<number>();
  if (!party) return others;
  for (const names of parties)
    if (names !== party) for (const entity of calledBy(index, names)) others.add(entity);
  for (const entity of calledBy(index, party)) others.delete(entity);
  return others;
}

/** What each party’s members are called; source: Wikipedia, parties in the parliaments of the UK and the USA, by hand. */
const parties: readonly (readonly string[])[] = [
  ['republican', 'gop'],
  ['democratic', 'democrat'],
  ['labour'],
  ['conservative', 'tory'],
  ['lib', 'liberal'],
  ['snp'],
  ['ukip'],
  ['dup'],
];

function calledBy(index: RoleIndex, names: readonly string[]): number[] {
  return names.flatMap((name) => (index.get(name) ?? []).slice(0, rolesCompared).map(({ entity }) => entity));
}
