import type { Token } from '../text/segment.ts';
import type { Cue } from './cue.ts';
import type { CueContext } from './find-cues.ts';
import { spanOf } from './mention.ts';
import { subjectAfter } from './subject-after.ts';

/** `According to James Babbage, head of threats, …` → cue `According to`, subject `James Babbage`; `in the words of …`. */
export function accordingCue(context: CueContext, i: number): Cue | null {
  const { reading, index, sentence } = context;
  if (!opensPhrase(reading.tokens, i)) return null;
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

function opensPhrase(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower;
  if (tokens[i]?.lower === 'according') return next === 'to';
  return (
    next === 'of' && /^(?:the|these|those)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'in'
  );
}
