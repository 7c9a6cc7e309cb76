import type { Cue } from '../../cues/cue.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/** `the fight over what his party calls the “Lee tax” would last [“long”]`: the verb has had its words. */
export function isSpent({ article, place }: Case, { subject, last }: Cue): boolean {
  const { tokens } = article.reading;
  const relative = lowerAt(tokens, subject.opens - 1);
  if (!/^(?:what|which|that)$/.test(relative)) return false;
  const own = [last, last + 1, last + 2].find((i) => tokens[i]?.kind === 'hidden');
  const comma = tokens[(own ?? 0) + 1]?.text === ',' ? 2 : 1;
  const next = lowerAt(tokens, (own ?? 0) + comma);
  const goesOn = /^(?:would|will|was|were|is|are|had|has|could|should)$/.test(next);
  return own !== undefined && own < place.token && (goesOn || (relative === 'which' && next === 'as'));
}
