import { documentNouns } from '../../data/organisation-words.ts';
import { type Mention, nameMention, toMention } from '../mention.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import type { Case, Sieve } from '../sieve.ts';

/** A name and a colon without a verb, as interviews, transcripts and newsletters print it. */
export const label: Sieve = {
  name: 'label',
  example: 'ANN LEE: [“We agree.”] — Here is Ann Lee in 1992: [“We agree.”] — From the report: [“We agree.”]',
  decide: (given) => {
    const mark = given.article.reading.tokens[given.place.token - 1];
    if (mark?.text !== ':') return null;
    const mention = firstName(given) ?? fromText(given);
    return (
      mention && {
        mention,
        cue: { start: mark.start, end: mark.end },
        confidence: 0.8,
        sameAs: null,
        follows: null,
      }
    );
  },
};

function firstName({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  for (let i = Math.max(sentence.first, place.token - 40); i < place.token; i++) {
    const name = index.at.get(i);
    if (name !== undefined && index.names[name]?.kind === 'name')
      return nameMention(reading, index, name, sentence.first);
  }
  return null;
}

/** `From the report:` */
function fromText({ article, place, sentence }: Case): Mention | null {
  const { reading, index } = article;
  for (let i = sentence.first; i < place.token - 1; i++) {
    if (reading.tokens[i]?.lower !== 'from') continue;
    const phrase = phraseStartingAt(reading.tokens, i + 1, place.token);
    const mention = phrase && toMention(reading, index, phrase);
    return mention && documentNouns.has(mention.head) ? mention : null;
  }
  return null;
}
