import type { Cue } from '../../cues/cue.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/**
 * `Lee said that [a clerk described] it as “late”`, `claims a man [told] her to “go”`: the words are the clerk’s, the man’s, of
 * whom somebody else tells; not `the group called for “…”`, `called him on Monday to “…”`.
 */
export function namesOther({ article, place }: Case, outer: Cue, inner: Cue): boolean {
  const { tokens } = article.reading;
  const { base, finite, inverted, subject, last } = inner;
  const person = isPersonNoun(subject.head) || isPeopleNoun(subject.head);
  const own = subject.kind === 'name' || (subject.kind === 'nominal' && person);
  if (!own || !finite || inverted || subject.opens < outer.last || isInsertedSaying(tokens, outer))
    return false;
  const before = lowerAt(tokens, place.token - 1);
  if (base === 'describe') return [1, 2].some((back) => tokens[place.token - back]?.lower === 'as');
  if (base === 'call') return before !== 'to' && !/^(?:for|on)$/.test(lowerAt(tokens, last));
  return /^(?:label|brand|dub|tell|use)$/.test(base);
}

/** `The firm had tried, [he said], and the union had rejected it`: all of the sentence is his. */
export function isInsertedSaying(tokens: readonly Token[], { base, inverted, subject, last }: Cue): boolean {
  const opens = tokens[subject.opens - 1]?.text === ',' && tokens[last]?.text === ',';
  return base === 'say' && !inverted && opens && subject.last === last - 1;
}
