import { asBefore, type Case, type Sieve } from '../sieve.ts';

/** One paragraph has one speaker: the attribution before it in the paragraph, or else the one after it, holds. */
export const sameParagraph: Sieve = {
  name: 'same paragraph',
  example: '“We agree,” said Ann Lee. [“We always have.”]',
  decide: (given) => {
    const other = neighbour(given, -1) ?? neighbour(given, 1);
    return other === null ? null : asBefore(given, other, 0.9);
  },
};

function neighbour(given: Case, step: -1 | 1): number | null {
  const { places } = given.article.reading;
  for (let i = given.quotation + step; places[i]?.paragraph === given.place.paragraph; i += step)
    if (given.article.decisions[i]) return i;
  return null;
}
