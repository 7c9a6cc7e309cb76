/**
 * In: two quotations that say alike, the one with fewer words first. Out: whether one comes back to the other on a later
 * day: “It is still a great day”, “I said it was a great day”; of two speakers, “We have always said that …” too.
 */
import { compareSpeakers } from './compare-speakers.ts';
import type { Quoted } from './quoted-words.ts';

/** Of the longer one: where less is shared, the word may stand in what the shorter one leaves out. */
const nearlyAll = 0.7;

export function isTakenUp(shorter: Quoted, longer: Quoted): boolean {
  if (repeatsAnother(shorter, longer)) return true;
  const whole = shorter.plain.length >= nearlyAll * longer.plain.length;
  const [one, other] = [shorter, longer].map(
    ({ plain }) => saysAgain(plain) || (whole && plain.includes('still')),
  );
  return one !== other;
}

/** “We have been clear throughout that we will stay” of a spokeswoman is not “We will stay” of her chairman. */
function repeatsAnother(shorter: Quoted, longer: Quoted): boolean {
  if (shorter.quotation.form !== 'full' || compareSpeakers(shorter.quotation, longer.quotation) === 'same')
    return false;
  const [one, other] = [shorter, longer].map(({ plain }) => repetition.test(plain.slice(0, 9).join(' ')));
  return !one && other === true;
}

/** Over plain words. */
const repetition =
  /^(?:as )?(?:i|we) (?:(?:have|had|always|already|repeatedly|consistently|long|never) )*(?:(?:been|made|were|was|am|are) (?:it )?(?:(?:very|quite|absolutely|perfectly|always) )?clear|said|stated|argued|maintained|insisted)\b/u;

function saysAgain(plain: readonly string[]): boolean {
  return plain[0] === 'i' && /^(?:said|told)$/.test(plain[1] ?? '');
}
