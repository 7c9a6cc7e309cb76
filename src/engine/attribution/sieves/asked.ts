import { beForms } from '../../cues/passive.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';

/** Words of a question that somebody was asked, nobody says by whom: none of who answers. */
export const asked: Sieve = {
  name: 'asked',
  examples: [
    { text: 'When Ann Lee was asked whether the plan was [“a sham,”] she said it was not.', speaker: null },
    {
      text: 'Asked by Bo Chen whether the plan was [“a sham,”] Ann Lee said it was not.',
      speaker: 'Bo Chen',
    },
  ],
  decide: (given) => {
    const verb = whereAsked(given);
    if (verb === null) return null;
    const asker = given.cues.find(({ first, inverted }) => first === verb && inverted);
    return asker ? byCue(asker, 0.8) : { ...nobody };
  },
};

const nobody = { mention: null, cue: null, confidence: 0.5, sameAs: null, follows: null };

/** The verb of the question, where no comma parts the words from it and no verb of saying stands between; or null. */
function whereAsked({ article, cues, place, sentence }: Case): number | null {
  const { tokens } = article.reading;
  if (tokens[place.token - 1]?.kind !== 'word') return null;
  const question = lastOf(tokens, /^(?:whether|if)$/, place.token - 1, sentence.first);
  const verb = question === null ? null : lastOf(tokens, asks, question - 1, sentence.first);
  if (verb === null || !isAsked(tokens, verb, sentence.first)) return null;
  const saying = cues.filter(({ kind, speech, weak }) => kind === 'verb' && speech && !weak);
  // `Asked whether he stands by Lee’s promise to “go”`
  const claims = cues.filter(({ kind }) => kind === 'noun');
  const other = [...saying, ...claims].some(({ first, last }) => first > verb && last <= place.token);
  const answered = saying.some(({ first, finite }) => finite && first > place.token);
  return answered && !other ? verb : null;
}

/** The last token that fits, from one back to another; null for none. */
function lastOf(tokens: readonly Token[], fits: RegExp, from: number, limit: number): number | null {
  for (let i = from; i >= limit && from - i < longestQuestion; i--)
    if (fits.test(lowerAt(tokens, i))) return i;
  return null;
}

/** Tokens. */
const longestQuestion = 24;

const asks = /^(?:asked|pressed|quizzed|questioned|grilled)$/;

/** `Lee was asked`, `Asked`, `When asked`; not `a reporter asked`: whoever asks has the words then. */
function isAsked(tokens: readonly Token[], verb: number, first: number): boolean {
  const before = lowerAt(tokens, verb - 1);
  return verb === first || beForms.has(before) || (/^(?:when|also|if)$/.test(before) && verb - first <= 2);
}
