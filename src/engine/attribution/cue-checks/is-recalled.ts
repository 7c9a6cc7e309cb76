import type { Cue } from '../../cues/cue.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import type { Case } from '../sieve.ts';

/** `The tweets reflect what was said amid Lee’s demand that they “go”`: Lee’s demand, which a text brings to mind. */
export function isRecalled({ article }: Case, { base, subject, last }: Cue, claim: Cue): boolean {
  const { tokens } = article.reading;
  const that = tokens[claim.last]?.lower === 'that' && claim.first >= last;
  return (
    that && /^(?:reflect|recall|echo|repeat)$/.test(base) && documentNouns.has(subject.head.replace(/s$/, ''))
  );
}
