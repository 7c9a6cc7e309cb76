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
    const before = given.place.sentence - 1;
    const own = given.article.reading.sentences[before];
    if (!startsSentence(given) || own?.paragraph !== given.place.paragraph || isQuotedBeside(given))
      return null;
    const { reading, index } = given.article;
    const mention = sentenceSubject({ reading, index, sentence: own }, own.last);
    return mention && isOnePerson(mention)
      ? { mention, cue: null, confidence: 0.7, sameAs: null, follows: null }
      : null;
  },
};

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
