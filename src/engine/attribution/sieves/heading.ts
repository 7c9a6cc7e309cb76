import { subjectAfter } from '../../cues/subjects/subject-after.ts';
import type { Mention } from '../../mentions/mention.ts';
import { printedAt } from '../../text/token-at.ts';
import { echoOf } from '../heading-echo.ts';
import { asBefore, byMention, type Case, type Decision, type Sieve } from '../sieve.ts';

/** Words in a heading that the text quotes in full: they are those of its speaker. */
export const quotedBelow: Sieve = {
  name: 'quoted below',
  examples: [
    {
      text: '[“There was no boat for us”] ¶ Ann Lee said in the harbour: “There was no boat for us that day.”',
      speaker: 'Ann Lee',
    },
  ],
  decide: (given) => {
    const other = echoOf(given);
    return other === null ? null : standsFor(given, other, 0.85);
  },
};

/** A heading, or a caption, with a colon behind its words. */
export const labelBehind: Sieve = {
  name: 'label behind',
  examples: [
    {
      text: '[“No boat for us”]: Ann Lee ¶ The whole island waited in the rain. “It never came,” said Bo Chen.',
      speaker: 'Ann Lee',
    },
  ],
  decide: ({ article, place, sentence }) => {
    const { reading, index } = article;
    const mark = reading.tokens[place.token + 1];
    if (mark?.text !== ':') return null;
    const mention = subjectAfter(reading, index, place.token + 2, sentence.last);
    if (!isNamed(mention)) return null;
    const isCaption =
      sentence.first === place.token && captionGoesOn.test(printedAt(reading.tokens, mention.last));
    return reading.headings.has(place.paragraph) || isCaption ? byMention(mention, 0.8, mark) : null;
  },
};

/** `[‘No boat for us’]: Ann Lee on the ferry – video` */
const captionGoesOn = /^(?:on|[–—-])$/;

/** A heading that is a quotation and no more: whom its section quotes first. */
export const sectionBelow: Sieve = {
  name: 'section below',
  examples: [
    {
      text: '[“No boat for us”] ¶ The whole island waited in the rain. “It never came,” said Ann Lee.',
      speaker: 'Ann Lee',
    },
  ],
  decide: (given) => {
    const { article, place, sentence } = given;
    if (sentence.first !== place.token || sentence.last !== place.token + 1) return null;
    const { places, headings } = article.reading;
    for (let i = given.quotation + 1; i < places.length; i++) {
      const { paragraph } = places[i]!;
      if (headings.has(paragraph) || paragraph - place.paragraph > reach) return null;
      if (article.decisions[i]) return standsFor(given, i, 0.5);
    }
    return null;
  },
};

/** Paragraphs of a section that are looked at. */
const reach = 4;

function standsFor(given: Case, other: number, confidence: number): Omit<Decision, 'rule'> | null {
  const decision = asBefore(given, other, confidence);
  return decision && { ...decision, follows: null };
}

function isNamed(mention: Mention | null): mention is Mention {
  return mention?.kind === 'name';
}
