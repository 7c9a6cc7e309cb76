import type { Cue } from '../cue.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';

/** The sentence before, which may be the paragraph before, announces the quotation with a colon. */
export const introduced: Sieve = {
  name: 'introduced',
  example: 'Lee put it this way in a statement: ¶ [“We agree.”]',
  decide: (given) => {
    const before = given.place.sentence - 1;
    const { sentences, tokens } = given.article.reading;
    const own = sentences[before];
    if (!own || !startsSentence(given)) return null;
    const asks = tokens[own.last - 1]?.text === '?' ? whoseAnswer(given, before) : undefined;
    if (asks) return byCue(asks, 0.8);
    if (!/^[:—–]$/.test(tokens[own.last - 1]?.text ?? '')) return null;
    const cue =
      given.article.cues[before]?.findLast((candidate) => candidate.kind !== 'noun' && !candidate.weak) ??
      given.article.cues[before]?.at(-1);
    return cue ? byCue(cue, 0.9) : null;
  },
};

/** `Lee’s verdict? “We agree.”`: the question is no sentence, and has nothing but words with their owner. */
function whoseAnswer({ article, place }: Case, before: number): Cue | undefined {
  const own = article.reading.sentences[before];
  const cues = article.cues[before] ?? [];
  const short = own && own.last - own.first <= longestQuestion && own.paragraph === place.paragraph;
  return short && cues.every(({ kind }) => kind === 'noun') ? cues[0] : undefined;
}

/** Tokens of `The verdict from the mayor of Tove?` */
const longestQuestion = 9;

export function startsSentence(given: Case): boolean {
  return given.place.token === given.sentence.first;
}
