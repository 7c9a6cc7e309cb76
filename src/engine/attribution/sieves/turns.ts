import { lookUpReportingWord } from '../reporting-lexicon.ts';
import { type Article, asBefore, type Case, namingDecision, type Sieve } from '../sieve.ts';

/** Two people talk in turns: after an answer, or a question, the words are the other’s. */
export const turns: Sieve = {
  name: 'turns',
  example: '“Do you?” asked Ann Lee. ¶ “I do,” replied Bo Chen. ¶ [“Then go on.”]',
  decide: (given) => {
    const last = given.quotation - 1;
    if (!isAlone(given) || !(isTurn(given.article, last) || isExchange(given, last))) return null;
    for (let i = last - 1; i >= Math.max(0, last - 6); i--)
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

function isTurn(article: Article, quotation: number): boolean {
  const cue = article.decisions[quotation]?.cue;
  const word = cue
    ? lookUpReportingWord(article.reading.text.slice(cue.start, cue.end).toLowerCase())
    : undefined;
  return /^(?:ask|answer|reply|respond|retort|counter|inquire|enquire)$/.test(word?.base ?? '');
}

/** The one before goes in turns already, or answers what somebody else asked in the paragraph before it. */
function isExchange({ article }: Case, last: number): boolean {
  const { places, text } = article.reading;
  if (article.decisions[last]?.rule === 'turns') return true;
  let first = last;
  while (first > 0 && places[first - 1]?.paragraph === places[last]?.paragraph) first--;
  const asked = article.found[first - 1];
  const near = places[first - 1]?.paragraph === (places[first]?.paragraph ?? 0) - 1;
  return (
    near &&
    asked !== undefined &&
    text.slice(asked.start, asked.end).endsWith('?') &&
    isTurn(article, first - 1)
  );
}

/** What tells one speaker from another before names are resolved: the head of the mention. */
function speakerOf({ article }: Case, quotation: number): string | null {
  return namingDecision(article, quotation)?.mention?.head ?? null;
}
