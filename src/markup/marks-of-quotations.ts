import type { Quotation, Speaker } from '../schemas/quotation.ts';
import { isUncertain } from '../speaker/how-sure.ts';
import { shownName } from '../speaker/shown-name.ts';
import type { QuotationMark } from './mark.ts';

/** Speakers after the eighth share a neutral colour. */
const hues = 8;

/** The class number of a speaker's colour: 1 to 8 by rank, else 0. */
export function hueOf(speaker: Pick<Speaker, 'rank'> | undefined): number {
  return speaker && speaker.rank <= hues ? speaker.rank : 0;
}

/** What to paint for the quotations of an article: one mark each, in their order. */
export function marksOfQuotations(
  quotations: readonly Quotation[],
  speakers: ReadonlyMap<string, Speaker>,
): QuotationMark[] {
  return quotations.map((quotation) => {
    const speaker = quotation.speakerId === null ? undefined : speakers.get(quotation.speakerId);
    return {
      kind: 'quotation',
      start: quotation.start,
      end: quotation.end,
      id: quotation.id,
      term: quotation.form === 'term',
      hue: hueOf(speaker),
      initials: speaker ? `${speaker.initials}${isUncertain(quotation) ? '?' : ''}` : null,
      speakerName: shownName(quotation, speaker),
    };
  });
}
