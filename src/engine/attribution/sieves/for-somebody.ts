import { conjunctions } from '../../data/function-words.ts';
import { toMention } from '../mention.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { byMention, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** The sentence opens with whose view it gives. */
export const forSomebody: Sieve = {
  name: 'for somebody',
  example: 'For Ann Lee, the new bridge is [“a heap of rust”].',
  decide: (given) => {
    const { reading, index } = given.article;
    const { tokens } = reading;
    const { first } = given.sentence;
    const preposition = conjunctions.has(tokens[first]?.lower ?? '') ? first + 1 : first;
    if (startsSentence(given) || !/^(?:for|to)$/.test(tokens[preposition]?.lower ?? '')) return null;
    const who = preposition + 1;
    const pronoun = /^(?:him|her)$/.test(tokens[who]?.lower ?? '') && tokens[who + 1]?.text === ',';
    const phrase = pronoun
      ? { first: who, last: who + 1, headLast: who + 1 }
      : phraseStartingAt(tokens, who, given.place.token);
    const mention = phrase && tokens[phrase.last]?.text === ',' ? toMention(reading, index, phrase) : null;
    return mention && mention.kind !== 'nominal' ? byMention(mention, 0.6) : null;
  },
};
