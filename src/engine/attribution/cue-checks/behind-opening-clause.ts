import type { Cue } from '../../cues/cue.ts';
import { maySpeak } from '../../cues/may-speak.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import type { Mention } from '../../mentions/mention.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/** `After Finch repeated his complaint, Lee got off a line: “…”`: Lee, where the verb of saying stands in the clause before. */
export function behindOpeningClause({ article, place, sentence }: Case, cue: Cue): Mention | null {
  const { reading, index } = article;
  const { tokens } = reading;
  const opens = /^(?:after|when|as|while|before|once|although|though|because|since)$/;
  if (tokens[place.token - 1]?.text !== ':' || !opens.test(lowerAt(tokens, sentence.first))) return null;
  const subject = cue.finite ? sentenceSubject({ reading, index, sentence }, place.token) : null;
  const main = subject !== null && subject.opens >= cue.last && maySpeak(subject);
  const somebody = subject?.kind === 'name' || /^(?:he|she)$/.test(subject?.head ?? '');
  return main && somebody && tokens[subject.opens - 1]?.text === ',' ? subject : null;
}
