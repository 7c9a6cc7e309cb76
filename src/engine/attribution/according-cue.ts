import type { Cue } from './cue.ts';
import type { CueContext } from './find-cues.ts';
import { spanOf } from './mention.ts';
import { subjectAfter } from './subject-after.ts';

/** `According to James Babbage, head of threats, …` → cue `According to`, subject `James Babbage`. */
export function accordingCue(context: CueContext, i: number): Cue | null {
  const { reading, index, sentence } = context;
  if (reading.tokens[i + 1]?.lower !== 'to') return null;
  const subject = subjectAfter(reading, index, i + 2, sentence.last);
  if (!subject) return null;
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
    ...spanOf(reading, i, i + 2),
  };
}
