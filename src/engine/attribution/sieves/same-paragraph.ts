import { asBefore, type Case, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** One paragraph has one speaker: the attribution before it in the paragraph, or else the one after it, holds. */
export const sameParagraph: Sieve = {
  name: 'same paragraph',
  example: '“We agree,” said Ann Lee. [“We always have.”]',
  decide: (given) => {
    const other = neighbour(given, -1) ?? neighbour(given, 1);
    return other === null ? null : asBefore(given, other, startsSentence(given) ? 0.9 : 0.6);
  },
};

/** Words set into a sentence of their own need a neighbour within this many sentences. */
const reach = 2;

/** Quotations of one paragraph that are looked at. */
const longestRun = 40;

function neighbour(given: Case, step: -1 | 1): number | null {
  const { places } = given.article.reading;
  const end = given.quotation + step * longestRun;
  for (
    let i = given.quotation + step;
    i !== end && places[i]?.paragraph === given.place.paragraph;
    i += step
  ) {
    if (!startsSentence(given) && Math.abs((places[i]?.sentence ?? 0) - given.place.sentence) > reach)
      return null;
    if (given.article.decisions[i]) return i;
  }
  return null;
}
