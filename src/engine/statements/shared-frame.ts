/**
 * In: two quotations, the one with fewer words first. Out: the words around the shorter one that the longer one has too:
 * the rollout lacked “appropriate safety measures” and “… without appropriate safety measures” of the rollout.
 */
import type { Quoted } from './quoted-words.ts';

/**
 * Words beside the shorter quotation that stand in or beside the longer one too, the speaker's name left out. Where one
 * article names the speaker and the other describes him, the words of the description count with the rest.
 */
export function sharedFrame(shorter: Quoted, longer: Quoted): string[] {
  const isNamed = ({ quotation }: Quoted) => quotation.speaker?.named === true;
  const told = isNamed(shorter) === isNamed(longer) ? [shorter, longer] : [shorter, longer].filter(isNamed);
  const names = new Set(told.flatMap(nameKeys));
  return [...shorter.frame].filter(
    (key) =>
      (longer.frame.has(key) || longer.keys.includes(key)) && !shorter.keys.includes(key) && !names.has(key),
  );
}

function nameKeys({ quotation }: Quoted): string[] {
  return (quotation.speaker?.name ?? '').toLowerCase().split(/\s+/u);
}
