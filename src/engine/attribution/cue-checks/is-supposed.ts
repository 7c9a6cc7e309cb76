import type { Cue } from '../../cues/cue.ts';
import { maySpeak } from '../../cues/may-speak.ts';
import type { Case } from '../sieve.ts';

/** `If people say, “No,” you should care, Lee said`: nobody has said it yet, and Lee makes them say it. */
export function isSupposed({ article, cues, place }: Case, { bare, subject }: Cue): boolean {
  const behindIf = article.reading.tokens[subject.opens - 1]?.lower === 'if';
  const anybody = /^(?:people|someone|somebody|anyone|they|you|one)$/.test(subject.head);
  const said = cues.some(
    ({ speech, finite, first, subject: other }) =>
      speech && finite && first > place.token && other.kind !== 'nominal' && maySpeak(other),
  );
  return behindIf && anybody && (bare || !subject.plural) && said;
}
