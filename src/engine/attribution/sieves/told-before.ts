import { isPersonNoun } from '../../entities/is-person-noun.ts';
import { sentenceSubject } from '../clause-subject.ts';
import type { Mention } from '../mention.ts';
import type { Case, Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** The sentence before, in the same paragraph, tells of one person, and nobody else is quoted there. */
export const toldBefore: Sieve = {
  name: 'told before',
  example: 'Ann Lee was not convinced. [“I warned them in March.”]',
  decide: (given) => {
    if (!startsSentence(given) || isQuotedBeside(given)) return null;
    const { reading, index } = given.article;
    for (let i = given.place.sentence - 1; i >= given.place.sentence - reach; i--) {
      const sentence = reading.sentences[i];
      if (sentence?.paragraph !== given.place.paragraph) return null;
      const mention = sentenceSubject({ reading, index, sentence }, sentence.last);
      if (mention && isOnePerson(mention))
        return { mention, cue: null, confidence: 0.7, sameAs: null, follows: null };
      if (mention) return null;
    }
    return null;
  },
};

/** Sentences back; those without a subject, `Does she grieve?`, are passed over. */
const reach = 2;

/** Another quotation of the paragraph stands before, or has a speaker. */
function isQuotedBeside({ article, place, quotation }: Case): boolean {
  const { places } = article.reading;
  if (places[quotation - 1]?.paragraph === place.paragraph) return true;
  return places[quotation + 1]?.paragraph === place.paragraph && article.decisions[quotation + 1] !== null;
}

function isOnePerson({ kind, head, plural }: Mention): boolean {
  if (kind === 'pronoun') return /^(?:he|she)$/.test(head);
  return kind === 'name' || (!plural && isPersonNoun(head));
}
