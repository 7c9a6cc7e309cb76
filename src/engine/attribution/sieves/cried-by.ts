import type { Sieve } from '../sieve.ts';
import { subjectAfter } from '../subject-after.ts';

/** What several cry, and who. */
export const criedBy: Sieve = {
  name: 'cried by',
  example: 'Villa was met with shouts of [“Where were you?”] from a crowd.',
  decide: ({ article, place, sentence }) => {
    const { reading, index } = article;
    const [noun, of, next] = [-2, -1, 1].map((step) => reading.tokens[place.token + step]);
    if (of?.lower !== 'of' || !noun || !cries.test(noun.lower) || next?.lower !== 'from') return null;
    const mention = subjectAfter(reading, index, place.token + 2, sentence.last);
    const { start, end } = noun;
    return mention && { mention, cue: { start, end }, confidence: 0.85, sameAs: null, follows: null };
  },
};

const cries = /^(?:cry|cries|(?:shout|call|chant|cheer|boo|jeer|scream|yell|taunt|heckle|whisper|murmur)s?)$/;
