import { isInterviewer } from '../../mentions/mention.ts';
import { whomAsked } from '../cue-checks/whom-asked.ts';
import { asBefore, byMention, type Case, type Decision, namingDecision, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** Quotations before that are looked at. */
const longestRun = 40;

/** A paragraph of its own without attribution takes the speaker of the quotation before it; of two, after `I say`, who answers. */
export const floating: Sieve = {
  name: 'floating',
  example: '“We agree,” said Ann Lee. ¶ [“We always have.”]',
  decide: (given) => {
    if (!startsSentence(given) || isToldOf(given)) return null;
    const { places } = given.article.reading;
    const answer = answerOf(given);
    if (answer) return answer;
    for (let i = given.quotation - 1; i >= Math.max(0, given.quotation - longestRun); i--) {
      const gap = given.place.paragraph - (places[i]?.paragraph ?? 0);
      if (gap > 2) return null;
      const mention = namingDecision(given.article, i)?.mention;
      if (mention && isInterviewer(mention)) continue;
      if (given.article.decisions[i]) return asBefore(given, i, gap <= 1 ? 0.85 : 0.7);
    }
    return null;
  },
};

/** `“It was a choice” — the line that closed the case — is on T-shirts`: a sentence about the words. */
function isToldOf({ article, place, sentence }: Case): boolean {
  const dash = /^(?:[—–-]|--)$/.test(article.reading.tokens[place.token + 1]?.text ?? '');
  return dash && place.token + 2 < sentence.last;
}

/** `Lee pressed Park for “the facts”. ¶ “I have none.”`: Park, whom the paragraph before asks in its last sentence. */
function answerOf({ article, place }: Case): Omit<Decision, 'rule'> | null {
  const before = place.sentence - 1;
  if (article.reading.sentences[before]?.paragraph !== place.paragraph - 1 || !place.opensParagraph)
    return null;
  const mention = whomAsked(article, before);
  return mention && byMention(mention, 0.6);
}
