import type { Mention } from '../../mentions/mention.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';
import { sentenceSubject } from './subject-of-sentence.ts';

/** `Lee was asked what she would do if the keepers met the board and [said]`: Lee, who answers; null elsewhere. */
export function whoWasAsked(context: CueContext, verb: number): Mention | null {
  const { tokens } = context.reading;
  const answers = /^(?:said|replied|answered|responded)$/.test(lowerAt(tokens, verb));
  if (!answers || tokens[verb - 1]?.lower !== 'and' || tokens[verb - 2]?.kind !== 'word') return null;
  const subject = sentenceSubject(context, verb);
  if (!subject || !maySpeak(subject) || !/^(?:was|were)$/.test(lowerAt(tokens, subject.last))) return null;
  const asked = /^(?:asked|pressed|questioned|quizzed|grilled)$/.test(lowerAt(tokens, subject.last + 1));
  return asked ? subject : null;
}
