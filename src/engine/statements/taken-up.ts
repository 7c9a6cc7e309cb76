// In: two quotations of one speaker that say alike, the one with fewer words first. Out: whether one comes back to the
// other on a later day: “It is still a great day”, “I said it was a great day”.
import type { Quoted } from './quoted-words.ts';

/** Of the longer one: where less is shared, the word may stand in what the shorter one leaves out. */
const nearlyAll = 0.7;

export function isTakenUp(shorter: Quoted, longer: Quoted): boolean {
  const whole = shorter.plain.length >= nearlyAll * longer.plain.length;
  const [one, other] = [shorter, longer].map(
    ({ plain }) => saysAgain(plain) || (whole && plain.includes('still')),
  );
  return one !== other;
}

function saysAgain(plain: readonly string[]): boolean {
  return plain[0] === 'i' && /^(?:said|told)$/.test(plain[1] ?? '');
}
