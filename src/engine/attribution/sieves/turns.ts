import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { fillsParagraph } from '../fills-paragraph.ts';
import { type Article, asBefore, type Case, namingDecision, type Sieve } from '../sieve.ts';

/** Two people talk in turns: after an answer, or a question, the words are the other’s. */
export const turns: Sieve = {
  name: 'turns',
  examples: [
    { text: '“Do you?” asked Ann Lee. ¶ “I do,” replied Bo Chen. ¶ [“Then go on.”]', speaker: 'Ann Lee' },
  ],
  decide: (given) => {
    const last = given.quotation - 1;
    if (!isAlone(given)) return null;
    const inTurns =
      isTurn(given.article, last) ||
      isToldBack(given.article, last) ||
      isExchange(given, last) ||
      isShortAnswer(given, last);
    if (!inTurns) return null;
    for (let i = last - 1; i >= Math.max(0, last - 6); i--)
      if (speakerOf(given, i) !== speakerOf(given, last)) return asBefore(given, i, 0.6);
    return null;
  },
};

/** The quotation is its whole paragraph, and follows the paragraph of the one before. */
function isAlone({ article, place, quotation }: Case): boolean {
  const before = article.reading.places[quotation - 1];
  return fillsParagraph(article, quotation) && before?.paragraph === place.paragraph - 1;
}

function isTurn(article: Article, quotation: number): boolean {
  const cue = article.decisions[quotation]?.cue;
  const word = cue
    ? lookUpReportingWord(article.reading.text.slice(cue.start, cue.end).toLowerCase())
    : undefined;
  return /^(?:ask|answer|reply|respond|retort|counter|inquire|enquire)$/.test(word?.base ?? '');
}

/** `“You’d call me,” Lee told her.`: she was heard before. */
function isToldBack({ decisions, reading }: Article, quotation: number): boolean {
  const cue = decisions[quotation]?.cue;
  const verb = cue ? reading.text.slice(cue.start, cue.end).toLowerCase() : '';
  return (
    /^t(?:old|ells)$/.test(verb) && /^ (?:him|her)\b/.test(reading.text.slice(cue?.end, (cue?.end ?? 0) + 6))
  );
}

/** `“You know that,” said Lee. ¶ “I do.”`: to a word that goes to somebody, behind a paragraph that quotes the other. */
function isShortAnswer({ article, quotation }: Case, last: number): boolean {
  const { places, text } = article.reading;
  const words = (at: number) => text.slice(article.found[at]?.start, article.found[at]?.end);
  const near = places[last - 1]?.paragraph === (places[last]?.paragraph ?? 0) - 1;
  return near && /\byou\b/iu.test(words(last)) && shortAnswer.test(words(quotation));
}

const shortAnswer = /^(?:I|we|yes|no|not|never|neither|nothing|nobody)\b(?:[’' ]\p{L}+){0,3}[.,!]?$/iu;

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
    (isTurn(article, first - 1) || article.decisions[first - 1]?.rule === 'turns')
  );
}

/** What tells one speaker from another before names are resolved: the head of the mention. */
function speakerOf({ article }: Case, quotation: number): string | null {
  return namingDecision(article, quotation)?.mention?.head ?? null;
}
