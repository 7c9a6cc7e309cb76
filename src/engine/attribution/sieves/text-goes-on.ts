import { documentNouns } from '../../data/organisation-words.ts';
import { asBefore, type Sieve } from '../sieve.ts';
import { cueRightAfter } from './cue-right-after.ts';

/** A text that “continued” is the one quoted before, so its author still speaks. */
export const textGoesOn: Sieve = {
  name: 'text goes on',
  examples: [
    { text: '“We agree,” the board wrote. ¶ [“We always have,”] the letter continued.', speaker: 'board' },
  ],
  decide: (given) => {
    const found = cueRightAfter.decide(given);
    const cue = given.cues.find((candidate) => candidate.start === found?.cue?.start);
    const before = given.quotation - 1;
    const near = given.place.paragraph - (given.article.reading.places[before]?.paragraph ?? -9) <= 2;
    if (cue?.base !== 'continue' || !documentNouns.has(cue.subject.head) || !near) return null;
    const held = asBefore(given, before, 0.8);
    return held && { ...held, mention: cue.subject, cue: { start: cue.start, end: cue.end } };
  },
};
