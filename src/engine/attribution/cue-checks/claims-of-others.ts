import type { Cue } from '../../cues/cue.ts';
import { words } from '../../data/words.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';
import { isWordsOf, ownersMark } from '../sieves/owner-of-words.ts';

/** Whether a cue is about what somebody else has said, whose words the quotation then holds. */
export function isOfOther(given: Case, cue: Cue, nearest: Cue, claim: Cue | undefined): boolean {
  if (claim && pointing.test(nearest.base) && isClaimOfOther(given, nearest, claim)) return true;
  if (claim && answering.has(cue.base) && isClaimOfOther(given, cue, claim)) return true;
  if (claim && isBehindWords(given, cue, claim)) return true;
  if (claim && (isAskedAbout(given, cue, claim) || isDescribedBy(given, cue, claim))) return true;
  return (answering.has(cue.base) && isOwned(given)) || isRemarkOfOther(given, cue);
}

/** `Lee rejected Park’s claim that it was “safe”`: who answers, and whose words are answered. */
function isClaimOfOther({ article }: Case, cue: Cue, claim: Cue): boolean {
  const { tokens } = article.reading;
  return (
    claim.first >= cue.last &&
    claim.first - cue.last < 10 &&
    claim.subject.kind !== 'pronoun' &&
    claim.subject.first >= cue.last &&
    tokens.slice(claim.last, claim.last + 7).some(({ lower }) => lower === 'that')
  );
}

/** `They rejected the council’s description of it as “odd”`: the council’s words. */
function isDescribedBy({ article, place }: Case, cue: Cue, { base, first, subject }: Cue): boolean {
  const as = article.reading.tokens[place.token - 1]?.lower === 'as';
  const describes = /^(?:description|characteri[sz]ation|portrayal|depiction|dismissal)$/.test(base);
  return as && describes && first >= cue.last && subject.kind !== 'pronoun';
}

/** `Lee said “…” — a jab at Park’s promise that it would be “…”`: Park’s, where a dash sets it behind words of hers. */
function isBehindWords({ article }: Case, { last }: Cue, { first, subject }: Cue): boolean {
  const { tokens } = article.reading;
  if (subject.kind === 'pronoun' || subject.first < last) return false;
  const between = tokens.slice(last, first);
  const dash = between.findLastIndex(({ text }) => /^[—–]$/.test(text));
  return dash > 0 && between[dash - 1]?.kind === 'hidden';
}

/** `Lee asked Park about his comment that it looked “fine”`: whose comment it was. */
function isAskedAbout({ article }: Case, cue: Cue, claim: Cue): boolean {
  const { tokens } = article.reading;
  const about = tokens[claim.subject.opens - 1]?.lower === 'about';
  return /^(?:ask|press|quiz|question|grill)$/.test(cue.base) && about && claim.first >= cue.last;
}

/** `She confirmed Lee’s “awful” remarks`: words that somebody with a name made. */
export function isRemarkOfOther(
  { article, place }: Pick<Case, 'article' | 'place'>,
  { last }: { last: number },
): boolean {
  const { tokens } = article.reading;
  const mark = ownersMark(tokens, place.token);
  const owner = itemAt(article.index.names, article.index.at.get(mark - 1));
  const named = owner?.kind === 'name' && owner.first >= last;
  // `quoted Lee, referring to the president’s “…” quote`
  const held = tokens[mark - 2]?.lower === 'the' && isPersonNoun(lowerAt(tokens, mark - 1));
  const owned = tokens[mark]?.lower === "'s" && (named || (held && mark - 2 >= last));
  return owned && remarks.test(lowerAt(tokens, place.token + 1));
}

/** `She questioned his “Norland first” rhetoric`: words that have an owner. */
function isOwned({ article, place }: Case): boolean {
  const { tokens } = article.reading;
  const noun = lowerAt(tokens, place.token + 1);
  return /^(?:his|her)$/.test(lowerAt(tokens, place.token - 1)) && isWordsOf(noun);
}

const remarks =
  /^(?:remarks?|comments?|statements?|tweets?|claims?|rhetoric|quips?|jokes?|jibes?|quotes?|line|answer|reply|response)$/;

const pointing = /^(?:point|refer|cite|mention|quote|recall|reference|invoke)$/;

const answering = words(
  'respond reply react reject dismiss deny dispute refute rebut rebuff disagree counter contest challenge question mock ridicule criticise criticize attack slam condemn blast denounce decry echo back repeat ignore answer agree share endorse support',
);
