import { byCue, type Sieve } from '../sieve.ts';

/** A cue later in the sentence, with words between it and the quotation. */
export const cueAfter: Sieve = {
  name: 'cue after',
  example: 'The consequences would be [“stark”], the Home Office minister warned.',
  decide: (given) => {
    const cue = given.cues.find(
      (candidate) =>
        candidate.first > given.place.token &&
        candidate.kind !== 'noun' &&
        !candidate.weak &&
        !candidate.dependent,
    );
    return cue ? byCue(cue, cue.speech ? 0.85 : 0.7) : null;
  },
};
