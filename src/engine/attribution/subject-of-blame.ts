import type { CueContext } from './find-cues.ts';
import { maySpeak } from './may-speak.ts';
import { type Mention, toMention } from './mention.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';

/** `Another condemned Lee for [saying] “…”`: whom somebody blames or praises for what he says, or null. */
export function subjectOfBlame({ reading, index, cues, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  const object = tokens[verb - 1]?.lower === 'for' ? phraseEndingAt(tokens, verb - 2, sentence.first) : null;
  if (object && hitting.test(tokens[object.first - 1]?.lower ?? '')) return toMention(reading, index, object);
  const cue = cues.at(-1);
  if (!cue || cue.inverted || !blaming.has(cue.base) || tokens[verb - 1]?.lower !== 'for') return null;
  const phrase = phraseStartingAt(tokens, cue.last, verb);
  const mention = phrase?.last === verb - 1 ? toMention(reading, index, phrase) : null;
  return mention && maySpeak(mention) ? mention : null;
}

/** Verbs that report nothing themselves: `ads dinging Lee for [saying]`. */
const hitting =
  /^(?:ding|knock|hammer|skewer|roast|lampoon|bash|rip|hit|fire|sack|ban|suspend|arrest|jail|fin)(?:s|p?ed|p?ing|n?ed|n?ing|d|ing)?$/;

const blaming: ReadonlySet<string> = new Set(
  'accuse applaud attack blame blast chide commend condemn criticise criticize denounce fault mock praise rebuke ridicule slam thank'.split(
    ' ',
  ),
);
