import type { Description } from '../description.ts';
import { type RoleIndex, rolesCompared } from '../roles/role-index.ts';

/** Holders of an office or a firm, where the description tells of a crime: `the gunman` is not CEO Ida Quill. */
export function noWrongdoers(index: RoleIndex, { head }: Description): ReadonlySet<number> {
  if (!wrongdoers.test(head)) return none;
  return new Set(
    heads.flatMap((office) => (index.get(office) ?? []).slice(0, rolesCompared).map(({ entity }) => entity)),
  );
}

const wrongdoers =
  /^(?:shooter|gunman|attacker|killer|murderer|bomber|assailant|hijacker|rapist|robber|arsonist|burglar|thief)$/;
const none: ReadonlySet<number> = new Set();

const heads = [
  'ceo',
  'executive',
  'president',
  'chancellor',
  'premier',
  'minister',
  'secretary',
  'senator',
  'congressman',
  'congresswoman',
  'representative',
  'governor',
  'mayor',
  'speaker',
  'spokesman',
  'spokeswoman',
  'professor',
];
