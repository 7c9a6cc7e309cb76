import { byCue, type Sieve } from '../sieve.ts';

/** A verb that is no verb of saying touches the quotation, and nothing better stands in the sentence. */
export const weakVerb: Sieve = {
  name: 'weak verb',
  examples: [{ text: 'Ann Lee came late. She hopes [“to be home by the spring”].', speaker: 'Ann Lee' }],
  decide: (given) => {
    const cue = given.cues.find(
      (candidate) => candidate.kind === 'verb' && candidate.last === given.place.token,
    );
    return cue ? byCue(cue, 0.7) : null;
  },
};
