import type { Span } from '../../../schemas/span.ts';
import { subjectAfter } from '../../cues/subjects/subject-after.ts';
import { subjectBefore } from '../../cues/subjects/subject-before.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Reading, Sentence } from '../../sentences/reading.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import { byMention, type Sieve } from '../sieve.ts';

/** What several cry, and who. */
export const criedBy: Sieve = {
  name: 'cried by',
  examples: [{ text: 'Bo Chen was met with shouts of [“Where were you?”] from a crowd.', speaker: 'crowd' }],
  decide: ({ article, place, sentence }) => {
    const { reading, index } = article;
    const voice = voiceBehind(reading.tokens, place.token + 1);
    const heard = voice && subjectAfter(reading, index, voice.first + 1, sentence.last);
    if (voice && heard) return byMention(heard, 0.85, voice);
    const [noun, of, next] = [-2, -1, 1].map((step) => reading.tokens[place.token + step]);
    if (of?.lower !== 'of' || !noun) return null;
    const isBehind = cries.test(noun.lower) && next?.lower === 'from';
    const from = isBehind ? place.token + 1 : fromBefore(reading.tokens, place.token - 2, sentence.first);
    const mention = from
      ? subjectAfter(reading, index, from + 1, place.token > from ? place.token - 1 : sentence.last)
      : whoBreaksInto({ reading, index, sentence }, place.token - 2);
    if (!mention) return null;
    return byMention(mention, 0.85, reading.tokens[isBehind || !from ? place.token - 2 : from - 1] ?? noun);
  },
};

/** `“…,” [came] a voice from the back.`: the verb; null without a voice. */
function voiceBehind(tokens: readonly Token[], from: number): (Span & { first: number }) | null {
  const verb = tokens[from]?.text === ',' ? from + 1 : from;
  const { lower = '', start = 0, end = 0 } = tokens[verb] ?? {};
  const articled = /^(?:an?|another|one)$/.test(lowerAt(tokens, verb + 1));
  const voiced = [verb + 2, verb + 3].some((i) =>
    /^(?:voice|shout|cry|yell|heckle)$/.test(lowerAt(tokens, i)),
  );
  return /^(?:came|comes|rose|went)$/.test(lower) && articled && voiced ? { first: verb, start, end } : null;
}

/** The `from` of `to cries from the home end of [“…”]`. */
function fromBefore(tokens: readonly Token[], last: number, first: number): number | null {
  for (let i = last; i > Math.max(first, last - longestCrowd); i--)
    if (tokens[i]?.lower === 'from') return cries.test(lowerAt(tokens, i - 1)) ? i : null;
  return null;
}

/** `The benches opposite broke into [cries] of “…”`, `Some pupils started up a [chant] of “…”` */
function whoBreaksInto({ reading, index, sentence }: Crowd, noun: number): Mention | null {
  const { tokens } = reading;
  if (!cries.test(lowerAt(tokens, noun))) return null;
  for (let i = noun - 1; i > Math.max(sentence.first, noun - longestCrowd); i--)
    if (
      /^(?:broke|burst|erupted|started|began|raised|struck|slipped|lapsed|joined|led|launched)$/.test(
        lowerAt(tokens, i),
      )
    )
      return subjectBefore(reading, index, i, sentence.first);
  return null;
}

interface Crowd {
  reading: Reading;
  index: NameIndex;
  sentence: Sentence;
}

/** Tokens of `the home end`. */
const longestCrowd = 6;

const cries = /^(?:cry|cries|(?:shout|call|chant|cheer|boo|jeer|scream|yell|taunt|heckle|whisper|murmur)s?)$/;
