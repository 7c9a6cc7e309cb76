import { sentenceSubject } from '../clause-subject.ts';
import type { Sieve } from '../sieve.ts';

/** No cue at all: the subject of the sentence, when it can speak. */
export const subjectOfSentence: Sieve = {
  name: 'subject of sentence',
  example: 'Lee has long had [“serious doubts”] about the plan.',
  decide: (given) => {
    const { reading, index } = given.article;
    const mention = sentenceSubject({ reading, index, sentence: given.sentence }, given.place.token);
    if (!mention || mention.kind === 'nominal') return null;
    if (mention.kind === 'pronoun' && !/^(?:he|she|they)$/.test(mention.head)) return null;
    return { mention, cue: null, confidence: 0.5, sameAs: null };
  },
};
