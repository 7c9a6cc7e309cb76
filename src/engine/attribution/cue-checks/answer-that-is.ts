import type { Cue } from '../../cues/cue.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/** `When I asked him, [his answer] was, “…”`, `asked why, Lee’s reply was “…”`: the words are the answer; undefined elsewhere. */
export function answerThatIs({ article, cues, place }: Case): Cue | undefined {
  const { tokens } = article.reading;
  const parted = /^[,:]$/.test(printedAt(tokens, place.token - 1));
  const verb = parted ? place.token - 2 : place.token - 1;
  if (!/^(?:was|is)$/.test(lowerAt(tokens, verb))) return undefined;
  return cues.find(
    ({ kind, base, last, subject }) =>
      kind === 'noun' &&
      last === verb &&
      subject.last <= last &&
      /^(?:answer|reply|response|retort)s?$/.test(base),
  );
}
