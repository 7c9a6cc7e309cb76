import { type Mention, spanOf, toMention } from '../../mentions/mention.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Token } from '../../text/segment.ts';
import { printedAt } from '../../text/token-at.ts';
import { byMention, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** A comma closes the words, and somebody does something right behind them: whatever he does, he says so. */
export const verbBehindComma: Sieve = {
  name: 'verb behind comma',
  examples: [{ text: '[“He is in real trouble,”] Ann Lee jabbed.', speaker: 'Ann Lee' }],
  decide: (given) => {
    const { reading, index } = given.article;
    const { tokens, text } = reading;
    const { end } = given.article.found[given.quotation] ?? { end: 0 };
    if (text[end - 1] !== ',' || !startsSentence(given)) return null;
    const phrase = phraseStartingAt(tokens, given.place.token + 1, given.sentence.last);
    if (!phrase || !isDone(tokens, phrase.last)) return null;
    const mention = toMention(reading, index, phrase);
    return isSomebody(mention)
      ? byMention(mention, 0.8, spanOf(reading, phrase.last, phrase.last + 1))
      : null;
  },
};

/** `jabbed.`, `snarked in a post`, `hit back` */
function isDone(tokens: readonly Token[], verb: number): boolean {
  if (!/^\p{Ll}{2,}ed$/u.test(printedAt(tokens, verb))) return false;
  const next = tokens[verb + 1];
  return next?.kind === 'mark' || /^(?:in|at|on|to|during|after|as|with|from|back)$/.test(next?.lower ?? '');
}

function isSomebody({ kind, head, plural }: Mention): boolean {
  if (kind === 'pronoun') return /^(?:he|she)$/.test(head);
  return kind === 'name' || (!plural && isPersonNoun(head)) || isPeopleNoun(head);
}
