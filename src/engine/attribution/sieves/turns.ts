import { lookUpReportingWord } from '../reporting-lexicon.ts';
import { asBefore, type Case, namingDecision, type Sieve } from '../sieve.ts';

/** Two people talk in turns: after an answer, or a question, the words are the other’s. */
export const turns: Sieve = {
  name: 'turns',
  example: '“Do you?” asked Ann Lee. ¶ “I do,” replied Bo Chen. ¶ [“Then go on.”]',
  decide: (given) => {
    const last = given.quotation - 1;
    if (!isAlone(given) || !isTurn(given, last)) return null;
    for (let i = last - 1; i >= Math.max(0, last - 4); i--)
      if (speakerOf(given, i) !== speakerOf(given, last)) return asBefore(given, i, 0.6);
    return null;
  },
};

/** The quotation is its whole paragraph, and follows the paragraph of the one before. */
function isAlone({ article, place, quotation }: Case): boolean {
  const { sentences, places } = article.reading;
  const next = sentences[place.sentence + 1];
  const before = places[quotation - 1];
  const whole =
    place.opensParagraph &&
    sentences[place.sentence]?.last === place.token + 1 &&
    next?.paragraph !== place.paragraph;
  return whole && before?.paragraph === place.paragraph - 1;
}

function isTurn({ article }: Case, quotation: number): boolean {
  const cue = article.decisions[quotation]?.cue;
  const word = cue
    ? lookUpReportingWord(article.reading.text.slice(cue.start, cue.end).toLowerCase())
    : undefined;
  return /^(?:ask|answer|reply|respond|retort|counter|inquire|enquire)$/.test(word?.base ?? '');
}

/** What tells one speaker from another before names are resolved: the head of the mention. */
function speakerOf({ article }: Case, quotation: number): string | null {
  return namingDecision(article, quotation)?.mention?.head ?? null;
}
