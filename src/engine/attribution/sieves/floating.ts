import type { Cue } from '../../cues/cue.ts';
import { isOfClaim } from '../../cues/subjects/behind-claim.ts';
import { isInterviewer, type Mention } from '../../mentions/mention.ts';
import type { Token } from '../../text/segment.ts';
import { printedAt } from '../../text/token-at.ts';
import { whoGivesWords } from '../cue-checks/gives-words.ts';
import { whomAsked } from '../cue-checks/whom-asked.ts';
import { fillsParagraph } from '../fills-paragraph.ts';
import {
  asBefore,
  byCue,
  byMention,
  type Case,
  type Decision,
  namingDecision,
  type Sieve,
} from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** Quotations before that are looked at. */
const longestRun = 40;

/** A paragraph of its own without attribution takes the speaker of the quotation before it; of two, after `I say`, who answers. */
export const floating: Sieve = {
  name: 'floating',
  examples: [{ text: '“We agree,” said Ann Lee. ¶ [“We always have.”]', speaker: 'Ann Lee' }],
  decide: (given) => {
    if (!startsSentence(given) || isToldOf(given)) return null;
    const { places } = given.article.reading;
    const between = textBetween(given);
    const answer = answerOf(given);
    if (answer) return answer;
    for (let i = given.quotation - 1; i >= Math.max(0, given.quotation - longestRun); i--) {
      const gap = between(places[i]?.paragraph ?? 0);
      if (gap > widestGap) return null;
      const mention = namingDecision(given.article, i)?.mention;
      if (mention && isInterviewer(mention)) continue;
      const teller = gap === 1 ? tellerOf(given, i) : null;
      if (teller) return byCue(teller, 0.7);
      if (given.article.decisions[i]) return asBefore(given, i, gap <= 1 ? 0.85 : 0.7);
    }
    return null;
  },
};

/** Paragraphs from one to that of the quotation; between the lines of a list of topics, these do not count. */
function textBetween(given: Case): (from: number) => number {
  const { paragraph } = given.place;
  const { headings } = given.article.reading;
  const isListed = headings.has(paragraph + 1) && fillsParagraph(given.article, given.quotation);
  return (from) => {
    let gap = 0;
    for (let at = paragraph; at > from && gap <= widestGap; at--) if (!isListed || !headings.has(at)) gap++;
    return gap;
  };
}

/** In paragraphs; the words of somebody further back are not taken up. */
const widestGap = 2;

/**
 * `Lee said the mayor, who had called it “late”, was gone. ¶ “He knew.”`: Lee, where the words before are a few that somebody
 * else said, and close the paragraph.
 */
function tellerOf({ article, place }: Case, before: number): Cue | null {
  const { reading, cues, decisions, found } = article;
  const at = reading.places[before]?.sentence ?? -1;
  const { mention, cue } = decisions[before] ?? {};
  const { start = 0, end = 0 } = found[before] ?? {};
  if (
    !mention ||
    !cue ||
    mention.kind === 'pronoun' ||
    at !== place.sentence - 1 ||
    end - start > longestWords
  )
    return null;
  const [first] = (cues[at] ?? []).filter(({ kind }) => kind === 'verb');
  const says =
    first && /^(?:say|note|argue|claim|explain|recall)$/.test(first.base) && first.finite && !first.inverted;
  const goesOn =
    says && first.subject.kind === 'name' && first.last <= mention.first && cue.start > first.end;
  const told =
    goesOn && (isBeside(reading.tokens, first.last, mention) || isOfClaim(reading.tokens, mention));
  return told ? first : null;
}

/** Characters. */
const longestWords = 40;

/** `said (that) the mayor` */
function isBeside(tokens: readonly Token[], from: number, { opens }: Mention): boolean {
  return opens === (tokens[from]?.lower === 'that' ? from + 1 : from);
}

/** `“It was a choice” — the line that closed the case — is on T-shirts`: a sentence about the words. */
function isToldOf({ article, place, sentence }: Case): boolean {
  const dash = /^(?:[—–-]|--)$/.test(printedAt(article.reading.tokens, place.token + 1));
  return dash && place.token + 2 < sentence.last;
}

/**
 * `Lee pressed Park for “the facts”. ¶ “I have none.”`: Park, whom the paragraph before asks in its last sentence; `Lee offers a
 * “late” apology. ¶ “I am sorry.”`: Lee, whose words are announced there.
 */
function answerOf({ article, place, quotation }: Case): Omit<Decision, 'rule'> | null {
  const before = place.sentence - 1;
  if (article.reading.sentences[before]?.paragraph !== place.paragraph - 1 || !place.opensParagraph)
    return null;
  const mention =
    whomAsked(article, before) ??
    (fillsParagraph(article, quotation) ? whoGivesWords(article, before) : null);
  return mention && byMention(mention, 0.6);
}
