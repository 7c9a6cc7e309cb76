import type { CueContext } from './find-cues.ts';
import { maySpeak } from './may-speak.ts';
import { type Mention, toMention } from './mention.ts';
import { phraseStartingAt } from './noun-phrase.ts';

/** `Another condemned Lee for [saying] “…”`: whom somebody blames or praises for what he says, or null. */
export function subjectOfBlame({ reading, index, cues }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  const cue = cues.at(-1);
  if (!cue || cue.inverted || !blaming.has(cue.base) || tokens[verb - 1]?.lower !== 'for') return null;
  const phrase = phraseStartingAt(tokens, cue.last, verb);
  const mention = phrase?.last === verb - 1 ? toMention(reading, index, phrase) : null;
  return mention && maySpeak(mention) ? mention : null;
}

const blaming: ReadonlySet<string> = new Set(
  'accuse applaud attack blame blast chide commend condemn criticise criticize denounce fault mock praise rebuke ridicule slam thank'.split(
    ' ',
  ),
);
