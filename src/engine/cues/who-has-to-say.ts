import { type Mention, toMention } from '../mentions/mention.ts';
import { phraseEndingAt } from '../sentences/noun-phrase.ts';
import { lowerAt } from '../text/token-at.ts';
import type { CueContext } from './cue-context.ts';

/** `They wanted to hear what Lee had to [say]`: Lee; null elsewhere. */
export function whoHasToSay({ reading, index, sentence }: CueContext, i: number): Mention | null {
  const { tokens } = reading;
  if (tokens[i - 1]?.lower !== 'to' || !/^(?:has|had|have)$/.test(lowerAt(tokens, i - 2))) return null;
  const phrase = phraseEndingAt(tokens, i - 3, sentence.first);
  return phrase && tokens[phrase.first - 1]?.lower === 'what' ? toMention(reading, index, phrase) : null;
}
