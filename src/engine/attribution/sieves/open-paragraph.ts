import { asBefore, type Sieve } from '../sieve.ts';

/** The quotation goes on from one whose paragraph was left open. */
export const openParagraph: Sieve = {
  name: 'open paragraph',
  examples: [{ text: 'Ann Lee said: “It was a good boat. ¶ [“That boat is gone.”]', speaker: 'Ann Lee' }],
  decide: (given) => {
    const from = given.article.found[given.quotation]?.continues ?? null;
    return from === null ? null : asBefore(given, from, 0.95);
  },
};
