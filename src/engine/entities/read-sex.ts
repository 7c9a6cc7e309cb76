import { knownMen, knownWomen, rulersByName } from '../data/known-people.ts';
import { femaleNouns, femaleTitles, maleNouns, maleTitles } from '../data/people-words.ts';
import { type Gender, genderOfFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import type { Entity } from './entity.ts';
import type { Name } from './find-names.ts';
import type { Role } from './find-roles.ts';
import { isChinese } from './short-forms-of-person.ts';

export function genderOfHonorific(honorific: string | null): Gender {
  if (honorific && femaleTitles.has(honorific)) return 'female';
  return honorific && maleTitles.has(honorific) ? 'male' : 'unknown';
}

export const sexUnknown: Pick<Entity, 'gender' | 'sexTold'> = { gender: 'unknown', sexTold: false };

/** `sister` of `Sister Ida Holm`; null for an office in several words. */
function titleOf({ tokens }: Reading, { first, last }: { first: number; last: number }): string | null {
  return last - first === 1 ? (tokens[first]?.lower ?? null) : null;
}

function genderOfKnown(fullest: string): Gender | null {
  const lower = fullest.toLowerCase();
  if (knownWomen.has(lower)) return 'female';
  return knownMen.has(lower) ? 'male' : null;
}

export function readSex(
  reading: Reading,
  names: readonly Name[],
  fullest: string,
  roles: readonly Role[],
): Pick<Entity, 'gender' | 'sexTold'> {
  for (const { honorific, title } of names) {
    const gender = genderOfHonorific(honorific ?? (title && titleOf(reading, title)));
    if (gender !== 'unknown') return { gender, sexTold: true };
  }
  if (rulersByName.has(fullest.toLowerCase())) return { gender: 'male', sexTold: true };
  const parts = fullest.split(' ');
  const first = isChinese(parts) ? 'unknown' : genderOfFirstName(parts[0] ?? '');
  const named = genderOfKnown(fullest) ?? first;
  if (roles.some(({ head }) => femaleNouns.has(head))) return { gender: 'female', sexTold: true };
  const man = roles.find(({ head }) => maleNouns.has(head));
  // `spokesman Ida Thole`: an office that women hold under its old name.
  if (man && named === 'female' && /\wman$/.test(man.head)) return sexUnknown;
  if (man) return { gender: 'male', sexTold: true };
  // Women who act are actors too.
  const acts = named === 'unknown' && roles.some(({ head }) => head === 'actor');
  return { gender: acts ? 'male' : named, sexTold: false };
}
