import type { Token } from '../text/segment.ts';
import type { Cue } from './cue.ts';
import type { CueContext } from './find-cues.ts';
import { maySpeak } from './may-speak.ts';
import { spanOf } from './mention.ts';
import { subjectAfter } from './subject-after.ts';

/** `According to James Babbage, head of threats, …` → cue `According to`, subject `James Babbage`; `in the words of …`, `Per …`. */
export function accordingCue(context: CueContext, i: number): Cue | null {
  const { reading, index, sentence } = context;
  const length = lengthOfPhrase(reading.tokens, i, sentence.first);
  const subject = length > 0 ? subjectAfter(reading, index, i + length, sentence.last) : null;
  if (!subject || !maySpeak(subject)) return null;
  return {
    kind: 'according',
    base: 'according',
    speech: true,
    weak: false,
    bare: false,
    finite: true,
    dependent: false,
    inverted: true,
    subject,
    sentence: context.number,
    ...spanOf(reading, i, i + length),
  };
}

/** Tokens of the phrase that names its speaker next; 0 where there is none. */
function lengthOfPhrase(tokens: readonly Token[], i: number, from: number): number {
  const own = tokens[i]?.lower;
  const next = tokens[i + 1];
  if (own === 'according') return next?.lower === 'to' ? 2 : 0;
  if (own === 'per') return i === from && /^\p{Lu}/u.test(next?.text ?? '') ? 1 : 0;
  const placed = tokens[i - 2]?.lower === 'in' && /^(?:the|these|those)$/.test(tokens[i - 1]?.lower ?? '');
  return own === 'words' && placed && next?.lower === 'of' ? 2 : 0;
}
