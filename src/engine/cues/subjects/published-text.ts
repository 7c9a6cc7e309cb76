import { authoredTexts, publishingVerbs } from '../../data/authored-texts.ts';
import { times } from '../../data/function-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, nameMention, toMention } from '../../mentions/mention.ts';
import { phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lowerAt } from '../../text/token-at.ts';
import { maySpeak } from '../may-speak.ts';
import { antecedent } from './antecedent.ts';
import { subjectBefore } from './subject-before.ts';

/** `Finch released a video that [said]`: Finch speaks; `a sign that [said]`: the sign. */
export function ownOrPublished(
  reading: Reading,
  index: NameIndex,
  relative: number,
  from: number,
): Mention | null {
  const near = antecedent(reading, index, relative, from);
  const placed = near?.kind === 'nominal' && (!maySpeak(near) || times.has(near.head));
  const text = (placed ? textFurtherBack(reading, index, relative, from) : null) ?? near;
  const verb = (text?.first ?? 0) - 1;
  const { tokens } = reading;
  const brought =
    text?.kind === 'nominal' &&
    authoredTexts.has(text.head) &&
    /^(?:an?|his|her|its|their)$/.test(lowerAt(tokens, text.first)) &&
    publishingVerbs.has(lowerAt(tokens, verb));
  return (brought ? subjectBefore(reading, index, verb, from) : null) ?? text;
}

/** `a tweet from Lee after the vote that [said]`: Lee; `a letter written in May that [said]`: the letter. */
function textFurtherBack(reading: Reading, index: NameIndex, relative: number, from: number): Mention | null {
  const { tokens } = reading;
  for (let i = relative - 2; i > from && relative - i < longestPlacing; i--) {
    if (tokens[i]?.kind !== 'word') return null;
    if (!authoredTexts.has(lowerAt(tokens, i))) continue;
    const sender = /^(?:from|by)$/.test(lowerAt(tokens, i + 1)) ? index.at.get(i + 2) : undefined;
    if (sender !== undefined) return nameMention(reading, index, sender, from);
    const phrase = phraseEndingAt(tokens, i, from);
    return phrase && toMention(reading, index, phrase);
  }
  return null;
}

/** Tokens between the text and what it says. */
const longestPlacing = 10;
