import { byCue, type Case, type Sieve } from '../sieve.ts';

/** The sentence before, which may be the paragraph before, announces the quotation with a colon. */
export const introduced: Sieve = {
  name: 'introduced',
  example: 'Lee put it this way in a statement: ¶ [“We agree.”]',
  decide: (given) => {
    const before = given.place.sentence - 1;
    const { sentences, tokens } = given.article.reading;
    const own = sentences[before];
    if (!own || !startsSentence(given) || !/^[:—–]$/.test(tokens[own.last - 1]?.text ?? '')) return null;
    const cue =
      given.article.cues[before]?.findLast((candidate) => candidate.kind !== 'noun' && !candidate.weak) ??
      given.article.cues[before]?.at(-1);
    return cue ? byCue(cue, 0.9) : null;
  },
};

export function startsSentence(given: Case): boolean {
  return given.place.token === given.sentence.first;
}
