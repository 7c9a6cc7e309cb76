import type { Quotation } from '../schemas/quotation.ts';
import { doubtWords } from '../wording/en/doubt-words.ts';
import { isUncertain } from './how-sure.ts';

/** The name that a quotation is shown under, with the mark of doubt where the speaker may be another: `Ann Bell (uncertain)`. */
export function shownName(
  quotation: Parameters<typeof isUncertain>[0],
  speaker: Pick<NonNullable<Quotation['speaker']>, 'name'> | undefined,
): string | null {
  if (!speaker) return null;
  return isUncertain(quotation) ? doubtWords.inDoubt(speaker.name) : speaker.name;
}
