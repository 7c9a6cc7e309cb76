import type { Cue } from '../../cues/cue.ts';
import { isDeterminer } from '../../sentences/word-class.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/** `The Herald covered Lee’s remarks on the “…”`: hers, of whom somebody else tells. */
export function isRemarkOn({ article, place }: Case, cue: Cue, { base, first, last, subject }: Cue): boolean {
  const { tokens } = article.reading;
  const on = /^(?:on|about)$/.test(lowerAt(tokens, last));
  const near = place.token - last === 1 || (place.token - last === 2 && isDeterminer(tokens[last + 1]));
  const owned = subject.kind === 'name' && subject.first >= cue.last && subject.last <= first;
  return on && near && owned && /^(?:comments?|remarks?)$/.test(base);
}

/** `Park was referring to Lee’s comment, “…”`: what Lee said. */
export function isReferredTo(
  { article, place }: Case,
  cue: Cue,
  { base, first, last, subject }: Cue,
): boolean {
  const { tokens } = article.reading;
  const beside = last === place.token - 1 && /^[,:—–]$/.test(printedAt(tokens, last));
  const owned = subject.kind === 'name' && subject.first >= cue.last && subject.last <= first;
  const said = /^(?:comment|remark|quip|tweet|statement|warning|vow|promise|pledge|boast|joke|line|claim)s?$/;
  return beside && owned && /^(?:refer|cite|quote)$/.test(cue.base) && said.test(base);
}
