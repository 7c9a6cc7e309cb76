import { toMention } from '../mention.ts';
import { phraseEndingAt } from '../noun-phrase.ts';
import type { Sieve } from '../sieve.ts';

/** A name and a colon, as interviews and transcripts print it. */
export const label: Sieve = {
  name: 'label',
  example: 'ANN LEE: [“We agree.”]',
  decide: (given) => {
    const { reading, index } = given.article;
    const colon = given.place.token - 1;
    if (reading.tokens[colon]?.text !== ':') return null;
    const phrase = phraseEndingAt(reading.tokens, colon - 1, given.sentence.first);
    if (!phrase || phrase.first !== given.sentence.first) return null;
    const mention = toMention(reading, index, phrase);
    if (mention.kind !== 'name') return null;
    const mark = reading.tokens[colon];
    return {
      mention,
      cue: mark ? { start: mark.start, end: mark.end } : null,
      confidence: 0.9,
      sameAs: null,
    };
  },
};
