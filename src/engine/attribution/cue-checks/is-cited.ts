import type { Cue } from '../../cues/cue.ts';
import { startsLower } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/**
 * `noting that she relied on Lee’s statement to Congress: “…”`, `suggests that it fits Lee’s statement in May that “…”`: a
 * colon or `that` brings the words of the statement.
 */
export function isCited({ article, place, cues }: Case, cue: Cue): boolean {
  const colon = place.token - 1;
  const claim = cues.findLast(({ kind, last }) => kind === 'noun' && last <= colon);
  if (!claim || claim.first < cue.last || claim.subject.kind === 'pronoun') return false;
  // `told The Tide in response to Lee’s threat: “…”`
  const [link, noun, opens] = [1, 2, 3].map((back) =>
    lowerAt(article.reading.tokens, claim.subject.opens - back),
  );
  const colonBrings = article.reading.tokens[colon]?.text === ':';
  if (
    link === 'to' &&
    (colonBrings || opens === 'in') &&
    /^(?:response|reply|reaction|answer)$/.test(noun ?? '')
  )
    return false;
  // `tweeted about Lee’s remarks: “…”`, `said of Lee’s remarks: “…”`
  if (/^(?:about|of)$/.test(link ?? '') && /^(?:tweet|write|post|say|joke|quip|comment)$/.test(cue.base))
    return false;
  // `Lee responded to Park’s claim: “…”`
  const answers = /^(?:respond|reply|react)$/.test(cue.base) && colonBrings;
  if (answers || colon - claim.last > longestLink) return false;
  const between = article.reading.tokens.slice(claim.last, place.token);
  if (between.slice(0, -1).some(({ kind }) => kind === 'hidden')) return false;
  const brings = /^(?::|that)$/.test(between.at(-1)?.lower ?? '');
  return (brings || isBeside(between)) && claim.subject.first >= cue.last;
}

/** `Lee’s pledge to “heal”`, `Lee’s appeal for national “pride”` */
function isBeside([link, ...words]: readonly Token[]): boolean {
  const joined = /^(?:to|for)$/.test(link?.lower ?? '');
  return joined && words.length <= 2 && words.every(({ kind, text }) => kind === 'word' && startsLower(text));
}

/** Tokens of `to Congress in May`. */
const longestLink = 6;
