import type { Cue } from '../../cues/cue.ts';
import type { Token } from '../../text/segment.ts';
import type { Case } from '../sieve.ts';

/**
 * `She drew no “lines,” but chose not to “reach for the oar,” as Lee used to say`: Lee’s way of putting the words beside it, and
 * no others of the sentence, but for those that only `and` joins to them.
 */
export function isOfNextWords({ article, place }: Case, { kind, first, subject }: Cue): boolean {
  const { tokens } = article.reading;
  const as = Math.min(first, subject.opens) - 1;
  const words = tokens[as - 1]?.text === ',' ? as - 2 : as - 1;
  if (
    kind !== 'verb' ||
    subject.head === 'i' ||
    tokens[as]?.lower !== 'as' ||
    tokens[words]?.kind !== 'hidden'
  )
    return false;
  return words > place.token && !isJoined(tokens, place.token + 1, words);
}

/** `and`, `is`, `, and a`; no clause of its own between the two. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= longestLink && !tokens.slice(from, to).some(({ lower }) => parting.test(lower));
}

/** Tokens of `, and will be a`. */
const longestLink = 6;
const parting = /^(?:but|while|which|who|that|because|though|although|when|far|not|[;:—–])$/;
