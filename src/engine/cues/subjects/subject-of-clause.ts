import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';

/** `Shares fell after the firm cut its forecast and [said]`: the subject of the clause that the verb goes on, or null. */
export function subjectOfClause({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - longestClause); i--) {
    if (!/^(?:after|as|when|because|while|since)$/.test(lowerAt(tokens, i))) continue;
    const phrase = phraseStartingAt(tokens, i + 1, verb);
    const mention = phrase && toMention(reading, index, phrase);
    return mention && maySpeak(mention) ? mention : null;
  }
  return null;
}

/** Tokens of the clause that are looked at. */
const longestClause = 60;
