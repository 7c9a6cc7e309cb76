import { byCue, type Sieve } from '../sieve.ts';

/** `according to`, before the quotation or after it. */
export const accordingTo: Sieve = {
  name: 'according to',
  example: 'According to James Babbage, it will [“massively reduce our ability”].',
  decide: (given) => {
    const cue = given.cues.findLast((candidate) => candidate.kind === 'according');
    const verb = given.cues.findLast(
      (candidate) => candidate.kind === 'verb' && !candidate.weak && candidate.last <= given.place.token,
    );
    if (!cue || (verb && verb.first > cue.first)) return null;
    return byCue(cue, 0.93);
  },
};
