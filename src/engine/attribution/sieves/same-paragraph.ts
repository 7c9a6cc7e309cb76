import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { isOutlet } from '../../entities/is-outlet.ts';
import type { Mention } from '../../mentions/mention.ts';
import { itemAt } from '../../text/item-at.ts';
import { asBefore, byMention, type Case, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** One paragraph has one speaker: the attribution before it in the paragraph, or of words that go on right behind it, holds. */
export const sameParagraph: Sieve = {
  name: 'same paragraph',
  examples: [{ text: '“We agree,” said Ann Lee. [“We always have.”]', speaker: 'Ann Lee' }],
  decide: (given) => {
    const other = neighbour(given, -1) ?? rightBehind(given);
    const answers = other === null ? null : whoAnswersPaper(given, other);
    if (answers) return byMention(answers, 0.6);
    return other === null ? null : asBefore(given, other, startsSentence(given) ? 0.9 : 0.6);
  },
};

/** Words without attribution, and no more can be told: the speaker of what the paragraph quotes later. */
export const laterInParagraph: Sieve = {
  name: 'later in paragraph',
  examples: [
    { text: '[“We agree.”] The hall was full. “We always have,” said Ann Lee.', speaker: 'Ann Lee' },
  ],
  decide: (given) => {
    const other = neighbour(given, 1);
    return other === null ? null : asBefore(given, other, startsSentence(given) ? 0.7 : 0.5);
  },
};

/** `Lee did not laugh about the Herald, which reported that he was “late”. [“I was not.”]`: Lee, whom the sentence is about. */
function whoAnswersPaper({ article, place, quotation }: Case, other: number): Mention | null {
  const { reading, index, found, decisions } = article;
  const source = decisions[other]?.mention;
  const printed = reading.places[other];
  const { start = 0, end = 0 } = found[quotation] ?? {};
  if (source?.kind !== 'name' || !printed || place.sentence <= printed.sentence) return null;
  if (
    !isOutlet(itemAt(index.names, source.name)?.text ?? '') ||
    !ofOneself.test(reading.text.slice(start, end))
  )
    return null;
  const sentence = reading.sentences[printed.sentence];
  const subject = sentence ? sentenceSubject({ reading, index, sentence }, sentence.last) : null;
  const person = subject?.kind === 'name' || /^(?:he|she)$/.test(subject?.head ?? '');
  return subject && person && subject.last <= source.first ? subject : null;
}

/** What no paper says of itself. */
const ofOneself = /\b(?:I|me|my|I['’](?:m|ve|d|ll))\b/u;

/** The first with a speaker of those that follow with no narration between; null where the run has none. */
function rightBehind(given: Case): number | null {
  const { places } = given.article.reading;
  for (let i = given.quotation; i < given.quotation + longestRun; i++) {
    const place = places[i];
    if (!place || !goesOnBehind({ ...given, quotation: i, place })) return null;
    if (given.article.decisions[i + 1]) return i + 1;
  }
  return null;
}

/** The next quotation follows with no words of narration between, or stands in the same sentence. */
export function goesOnBehind({ article, place, quotation }: Case): boolean {
  const { places, sentences } = article.reading;
  const next = places[quotation + 1];
  if (next?.paragraph !== place.paragraph) return false;
  if (next.sentence === place.sentence) return true;
  return next.sentence === place.sentence + 1 && sentences[next.sentence]?.first === next.token;
}

/** Words set into a sentence of their own need a neighbour within this many sentences. */
const reach = 2;

/** Quotations of one paragraph that are looked at. */
const longestRun = 40;

function neighbour(given: Case, step: -1 | 1): number | null {
  const { places } = given.article.reading;
  const end = given.quotation + step * longestRun;
  for (
    let i = given.quotation + step;
    i !== end && places[i]?.paragraph === given.place.paragraph;
    i += step
  ) {
    if (!startsSentence(given) && Math.abs((places[i]?.sentence ?? 0) - given.place.sentence) > reach)
      return null;
    if (given.article.decisions[i]) return i;
  }
  return null;
}
