import type { Span } from '../../../schemas/span.ts';
import type { Reading } from '../../sentences/reading.ts';
import type { PrintedRole } from './role-index.ts';

/** Whether a text may tell of any of this at all. */
export const mayTellCourts =
  /\b(?:court|jury|trial|inquest|tribunal|inquiry|evidence|suspect|testified|witness|prosecuting|[Dd]efending|charged with|pleaded)\b/u;

/**
 * `[Odo Finch], a farmer, gave evidence`: a witness; `[Una Pell] denies theft`: a defendant; `[Ann Lee], prosecuting`: a
 * prosecutor; though nobody calls them so.
 */
export function rolesInCourt({ text }: Reading, entity: number, mentions: readonly Span[]): PrintedRole[] {
  return mentions.flatMap(({ start, end }) => {
    const behind = text.slice(end, end + reach);
    const before = text.slice(Math.max(0, start - 40), start);
    const isCounsel = defends.test(behind) || defending.test(before);
    const isAccused = isTried.test(behind);
    const nouns = [
      (testifies.test(behind) || called.test(before)) && 'witness',
      prosecutes.test(behind) && 'prosecutor',
      isCounsel && 'barrister',
      isCounsel && 'counsel',
      (isAccused || tried.test(before)) && 'defendant',
      (isAccused || isHeld.test(behind)) && 'suspect',
    ].filter((noun) => noun !== false);
    return nouns.map((noun) => ({ entity, words: [noun], start }));
  });
}

const reach = 140;
const aside = String.raw`^(?:,? (?:\d{2}|[^.“”"‘]{2,80}),)?`;

const testifies = new RegExp(
  `${aside} (?:was giving|is giving|gave|has given) evidence\\b|${aside} (?:testified|took the (?:witness )?stand|told (?:the |an )?(?:court|jury|jurors|inquest|tribunal|inquiry|hearing)|(?:was|is) (?:the|an?|one) (?:\\p{L}+ ){0,2}(?:eye)?witness)\\b`,
  'u',
);

/** `The first witness was Odo Finch` */
const called = /\bwitness,? (?:was|is) $/u;
const prosecutes = /^(?: (?:KC|QC|SC|BL))?, (?:prosecuting|for the (?:prosecution|Crown|State))\b/u;
const defends = /^(?: (?:KC|QC|SC|BL))?, (?:defending|mitigating|for the defen[cs]e|in mitigation)\b/u;

/** `Defending, Ann Lee said` */
const defending = /\b[Dd]efending, $/u;

const charge =
  'counts?|charges?|murder|manslaughter|theft|fraud|arson|assault|rape|burglary|robbery|stealing';
const isTried = new RegExp(
  `${aside} (?:(?:has )?(?:denie[sd]|admits|admitted) (?:[\\p{L}\\d-]+ ){0,3}(?:${charge})|(?:has )?plead(?:ed|s)|(?:is|was|stands) (?:accused of|charged with|on trial)|went on trial)\\b`,
  'u',
);
/** `Odo Finch, 38, was booked on eleven counts` */
const isHeld = new RegExp(
  `${aside} (?:(?:was|were|has been) (?:\\p{L}+ly )?(?:arrested|booked|charged|detained|held|taken into custody)|is (?:being held|in custody|charged|suspected))\\b`,
  'u',
);
const tried = /\b(?:trial of|charges against|case against) (?:\p{L}+ ){0,2}$/u;
