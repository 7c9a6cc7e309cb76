import { fillsParagraph } from '../fills-paragraph.ts';
import { asBefore, type Case, type Sieve } from '../sieve.ts';

/** A quotation that is all of its paragraph and that the article also prints with its speaker: set large, to catch the eye. */
export const repeated: Sieve = {
  name: 'repeated',
  examples: [
    {
      text: '“We row on until the tide turns,” said Ann Lee. ¶ The hall was full. ¶ [“We row on until the tide turns.”]',
      speaker: 'Ann Lee',
    },
  ],
  decide: (given) => {
    const { found, reading, decisions } = given.article;
    const key = fillsParagraph(given.article, given.quotation) ? keyOf(given) : null;
    if (key === null) return null;
    const last = Math.min(found.length - 1, given.quotation + reach);
    for (let i = Math.max(0, given.quotation - reach); i <= last; i++) {
      if (i === given.quotation || !decisions[i]) continue;
      if (!reading.text.slice(found[i]!.start, found[i]!.end).includes(key)) continue;
      const decision = asBefore(given, i, 0.85);
      return decision && { ...decision, follows: null };
    }
    return null;
  },
};

/** Quotations either way. */
const reach = 40;

/** Its words without the mark that closes them; null for few, which two people may say. */
function keyOf({ article: { found, reading }, quotation }: Case): string | null {
  const { start = 0, end = 0 } = found[quotation] ?? {};
  const key = reading.text
    .slice(start, end)
    .trim()
    .replace(/[.,!?…]+$/u, '');
  return key.length < shortest ? null : key;
}

/** Characters. */
const shortest = 30;
