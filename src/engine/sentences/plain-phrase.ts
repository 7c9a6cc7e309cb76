import { pronouns, relatives, subjectPronouns, times } from '../data/function-words.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { goesOn } from './goes-on.ts';
import { isActing } from './is-acting.ts';
import { isDeterminer, isInside, isKnownNoun, isManner, pronounOf } from './word-class.ts';

/**
 * A noun phrase without what `of`, `for`, `at` add to it, found from its end or from its start.
 * From `group` in `But a spokeswoman for the group`: `the group`; from `a`: `a spokeswoman`.
 */
type Tokens = readonly Token[];

export function plainEndingAt(
  tokens: Tokens,
  i: number,
  from: number,
): { first: number; last: number } | null {
  const end = tokens[i];
  if (i < from || !end) return null;
  if (someone.has(end.lower)) return { first: i, last: i + 1 };
  if (
    end.kind === 'word' &&
    (subjectPronouns.has(pronounOf(end.lower)) || pronouns.has(end.lower)) &&
    !relatives.has(end.lower) &&
    !isOfName(tokens, i)
  )
    return { first: i, last: i + 1 };
  let first = i + 1;
  for (let k = i; k >= from && i - k < 16; k--) {
    const token = tokens[k];
    if (!token) break;
    if (isDeterminer(token) && !isOfName(tokens, k)) {
      if (token.lower === 'that' && startsUpper(end.text)) break;
      first = k;
      while (first > from && joinsDeterminer(tokens, first - 1)) first--;
      break;
    }
    const dated = times.has(token.lower) && k < i && isDeterminer(tokens[k - 1]);
    const graded = k < i && isManner(token) && isDeterminer(tokens[k - 1]);
    if (
      !dated &&
      !graded &&
      !isInside(tokens, k, i) &&
      !(k < i && isOwnTrade(tokens, k)) &&
      !isThought(tokens, k)
    )
      break;
    if (k < i && isActing(tokens, k)) break;
    // `will [help] investigators learn`
    if (k < i && modals.has(lowerAt(tokens, k - 1)) && startsLower(token.text)) break;
    first = k;
  }
  const bare = first === i && /^(?:a|an|the)$/.test(end.lower);
  return first <= i && !bare ? { first, last: i + 1 } : null;
}

/** `Air Force One` */
function isOfName(tokens: Tokens, i: number): boolean {
  return tokens[i]?.text === 'One' && startsUpper(tokens[i - 1]?.text);
}

/** `all the boats`; not `Beside her a clerk` or `that the boats`. */
function joinsDeterminer(tokens: Tokens, i: number): boolean {
  const lower = lowerAt(tokens, i);
  if (!isDeterminer(tokens[i]) || lower === 'that') return false;
  return !(/^(?:his|her|its|their)$/.test(lower) && /^(?:an?|the)$/.test(lowerAt(tokens, i + 1)));
}

const modals: ReadonlySet<string> = new Set('will would can could may might must should'.split(' '));

/** `a creative writing teacher`, `the booking clerk`: a participle that an article shows to be part of the phrase. */
function isOwnTrade(tokens: Tokens, k: number): boolean {
  if (!tokens[k]?.lower.endsWith('ing')) return false;
  if (tokens[k]?.lower === 'talking' && tokens[k + 1]?.lower === 'points') return true;
  const adjective = isInside(tokens, k - 1, k) && startsLower(tokens[k - 1]?.text);
  const article = lowerAt(tokens, adjective ? k - 2 : k - 1);
  return /^(?:an?|the|his|her|their|its)$/.test(article);
}

/** `Lee’s thinking`, `a warning` */
function isThought(tokens: Tokens, k: number): boolean {
  if (tokens[k]?.lower === 'warning' && isDeterminer(tokens[k - 1])) return true;
  return tokens[k]?.lower === 'thinking' && /^(?:'s|his|her|their|its)$/.test(lowerAt(tokens, k - 1));
}

/** The end of the phrase that begins at token `i`, exclusive. */
export function plainStartingAt(tokens: Tokens, i: number, limit: number): number | null {
  const token = tokens[i];
  if (!token || i >= limit) return null;
  if (token.kind === 'word' && subjectPronouns.has(pronounOf(token.lower)) && !relatives.has(token.lower))
    return i + 1;
  if (someone.has(token.lower)) return i + 1;
  let last = i;
  while (last < limit && last - i < 20 && isDeterminer(tokens[last])) last++;
  const nouns = last;
  while (last < limit && last - i < 20) {
    const step = isBracketed(tokens, last)
      ? 3
      : Number(isOwnersMark(tokens, last) || goesOn(tokens, nouns, last, limit));
    if (step === 0 || last + step > limit) break;
    last += step;
  }
  return last > nouns ||
    (last > i &&
      (standsAlone.has(lowerAt(tokens, last - 1)) || isThose(tokens, last) || isTheOther(tokens, last)))
    ? last
    : null;
}

/** They have no noun. */
export const someone: ReadonlySet<string> = new Set(
  'someone somebody anyone anybody everyone everybody noone nobody'.split(' '),
);

/** `those behind the talks`, `those who sailed` */
function isThose(tokens: Tokens, last: number): boolean {
  return (
    tokens[last - 1]?.lower === 'those' &&
    /^(?:behind|in|at|from|of|who|with|on)$/.test(lowerAt(tokens, last))
  );
}

/** `The other said`, `said the other.` */
function isTheOther(tokens: Tokens, last: number): boolean {
  return tokens[last - 1]?.lower === 'other' && tokens[last - 2]?.lower === 'the';
}

/** `(NCA)` after an owner: `the National Crime Agency’s (NCA) head of threats`. */
function isBracketed(tokens: Tokens, i: number): boolean {
  return tokens[i]?.text === '(' && tokens[i + 2]?.text === ')' && tokens[i - 1]?.lower === "'s";
}

/** `an engineers’ report`, `the teachers' union`: the mark of an owner in the plural. */
function isOwnersMark(tokens: Tokens, i: number): boolean {
  const mark = tokens[i]?.text;
  if ((mark !== '’' && mark !== "'") || tokens[i - 1]?.end !== tokens[i]?.start) return false;
  return /\p{Ll}s$/u.test(printedAt(tokens, i - 1)) && isKnownNoun(lowerAt(tokens, i + 1));
}

export const standsAlone: ReadonlySet<string> = new Set(
  'some many others most both all one few several another none dozens hundreds thousands'.split(' '),
);
