import { conjunctions } from '../../data/function-words.ts';
import { words } from '../../data/words.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { lowerAt } from '../../text/token-at.ts';
import { byMention, type Case, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** The sentence opens with whose view it gives, or with the law whose words it gives. */
export const forSomebody: Sieve = {
  name: 'for somebody',
  examples: [{ text: 'For Ann Lee, the new bridge is [“a heap of rust”].', speaker: 'Ann Lee' }],
  decide: (given) => {
    const { reading, index } = given.article;
    const { tokens } = reading;
    const { first } = given.sentence;
    const preposition = conjunctions.has(lowerAt(tokens, first)) ? first + 1 : first;
    if (startsSentence(given)) return null;
    const asFor = whomAsFor(given);
    if (asFor) return byMention(asFor, 0.6);
    const law = tokens[preposition]?.lower === 'under' ? lawAt(given, preposition + 1) : null;
    if (law) return byMention(law, 0.6);
    if (!/^(?:for|to)$/.test(lowerAt(tokens, preposition))) return null;
    const who = preposition + 1;
    const pronoun = /^(?:him|her)$/.test(lowerAt(tokens, who)) && tokens[who + 1]?.text === ',';
    const phrase = pronoun
      ? { first: who, last: who + 1, headLast: who + 1 }
      : phraseStartingAt(tokens, who, given.place.token);
    // `To the Herald this was proof that`
    const closes = phrase && /^(?:,|this|that|these|it)$/.test(lowerAt(tokens, phrase.last));
    const mention = closes ? toMention(reading, index, phrase) : null;
    return mention && mention.kind !== 'nominal' ? byMention(mention, 0.6) : null;
  },
};

/** `As for Ann Lee, “…”`: a whole sentence of hers. */
function whomAsFor({ article, sentence, place, quotation }: Case): Mention | null {
  const { tokens, text } = article.reading;
  const [as, preposition] = tokens.slice(sentence.first, sentence.first + 2).map(({ lower }) => lower);
  if (as !== 'as' || preposition !== 'for' || tokens[place.token - 1]?.text !== ',') return null;
  const phrase = phraseStartingAt(tokens, sentence.first + 2, place.token);
  const isWhole = startsUpper(text.slice(article.found[quotation]!.start));
  return phrase?.last === place.token - 1 && isWhole
    ? toMention(article.reading, article.index, phrase)
    : null;
}

/** `Under Norland law, theft is “…”`, `Under the Tide Act, boats are “…”`: the law. */
function lawAt({ article, place }: Case, first: number): Mention | null {
  const { reading, index } = article;
  const phrase = phraseStartingAt(reading.tokens, first, place.token);
  if (!phrase || reading.tokens[phrase.last]?.text !== ',') return null;
  return laws.has(lowerAt(reading.tokens, phrase.headLast - 1)) ? toMention(reading, index, phrase) : null;
}

const laws = words(
  'law laws act bill statute code rules rule order ordinance regulations regulation policy plan proposal agreement deal treaty contract amendment measure guidelines',
);
