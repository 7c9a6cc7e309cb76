import { type Mention, pronounAt, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Article } from '../sieve.ts';

/**
 * Who has to answer: `Lee asked Park about it`, `pressing her for “the facts”`. Null where the sentence asks nobody by
 * a name or a pronoun, and where Park is asked to do something.
 */
export function whomAsked({ reading, index }: Article, sentence: number): Mention | null {
  const { tokens, sentences } = reading;
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  for (let i = last - 1; i >= first; i--) {
    if (!asking.test(lowerAt(tokens, i))) continue;
    if (/^(?:him|her)$/.test(lowerAt(tokens, i + 1)))
      return isAbout(tokens[i + 2]?.lower) ? pronounAt(reading, i + 1) : null;
    const phrase = phraseStartingAt(tokens, i + 1, last);
    const mention = phrase && toMention(reading, index, phrase);
    if (mention?.kind !== 'name') continue;
    let next = mention.last;
    while (/ly$/.test(lowerAt(tokens, next))) next++;
    return isAbout(tokens[next]?.lower) ? mention : null;
  }
  return toldByReporter({ reading, index }, first, last);
}

/** `A reporter told Park that it was late`: Park. */
function toldByReporter(
  { reading, index }: Pick<Article, 'reading' | 'index'>,
  first: number,
  last: number,
): Mention | null {
  const { tokens } = reading;
  const [article, noun, verb] = [first, first + 1, first + 2].map((i) => lowerAt(tokens, i));
  if (!/^an?$/.test(article!) || !/^(?:reporter|journalist|interviewer)$/.test(noun!) || verb !== 'told')
    return null;
  const phrase = phraseStartingAt(tokens, first + 3, last);
  const mention = phrase && toMention(reading, index, phrase);
  return mention?.kind === 'name' ? mention : null;
}

const asking =
  /^(?:ask(?:s|ed|ing)|press(?:es|ed|ing)|quiz(?:zes|zed|zing)|question(?:s|ed|ing)|grill(?:s|ed|ing)|prob(?:es|ed|ing))$/;

function isAbout(lower = ''): boolean {
  return /^(?:about|on|over|for|if|whether|how|why|what|when|where|who|which|again|[.?])$/.test(lower);
}
