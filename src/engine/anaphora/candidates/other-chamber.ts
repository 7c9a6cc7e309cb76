import type { Entity } from '../../entities/entity.ts';
import type { Reading } from '../../sentences/reading.ts';
import type { Description } from '../description.ts';

export type Chamber = 'house' | 'senate';

/** Where `the former senator`, `the congresswoman` sits; null for all others. */
export function chamberOf({ head }: Pick<Description, 'head'>): Chamber | null {
  if (head === 'senator') return 'senate';
  return /^congress(?:man|woman)$/.test(head) ? 'house' : null;
}

/** Whether all that is printed of somebody’s seat is of the other chamber: `House Speaker`, `Rep.`, for a senator. */
export function sitsInOther({ text }: Reading, { roles, titles }: Entity, chamber: Chamber): boolean {
  const held = [...titles, ...roles].slice(0, read).map(({ start, end }) => text.slice(start, end));
  const seats = new Set(held.flatMap(seatsOf));
  return seats.size === 1 && !seats.has(chamber);
}

/** Roles and titles of one entity, first printed first. */
const read = 12;

function seatsOf(role: string): Chamber[] {
  const seats: Chamber[] = [];
  if (house.test(role)) seats.push('house');
  if (senate.test(role)) seats.push('senate');
  return seats;
}

const house =
  /(?<!\b(?:White|state|State) )\bHouse\b(?! of Lords)|\bReps?\b|\b[Rr]epresentative\b|\b[Cc]ongress(?:man|woman)\b/u;
const senate = /\bSenate\b|\bSens?\b|\b[Ss]enator\b/u;
