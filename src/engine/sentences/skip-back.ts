import { adverbs, auxiliaries, catenatives, times } from '../data/function-words.ts';
import { twoToTen } from '../data/number-words.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { isManner, pronounOf } from './word-class.ts';

/** Steps back over what may stand between subject and verb: adverbs, auxiliaries, times, `went on to`. */
export function skipBack(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i >= limit) {
    const lower = lowerAt(tokens, i);
    if (tokens[i]?.kind !== 'word' || pronounOf(lower) !== lower) break;
    if (lower === 'to' && catenatives.has(lowerAt(tokens, i - 1))) i -= 2;
    else if (lower === 'to' && tokens[i - 1]?.lower === 'on' && catenatives.has(lowerAt(tokens, i - 2)))
      i -= 3;
    else if (auxiliaries.has(lower) || isManner(tokens[i]) || (adverbs.has(lower) && lower !== 'here')) i--;
    else if (lower === 'there' && tokens[i - 1]?.kind === 'word' && /[a-z]s$/.test(lowerAt(tokens, i - 1)))
      i--;
    else if (
      lower === 'point' &&
      /^(?:one|that|this)$/.test(lowerAt(tokens, i - 1)) &&
      tokens[i - 2]?.lower === 'at'
    )
      i -= 3;
    else if (lower === 'longer' && /^(?:no|any)$/.test(lowerAt(tokens, i - 1))) i -= 2;
    else if (/^(?:long|since)$/.test(lower) && auxiliaries.has(lowerAt(tokens, i - 1))) i--;
    else if (/^(?:19|20)\d\d$/.test(lower) && tokens[i - 1]?.lower === 'in') i -= 2;
    else if (times.has(lower)) i = skipTime(tokens, i, limit);
    else if (isAgo(tokens, i)) i -= 3;
    else if (spans.test(lower) && isMeasured(lowerAt(tokens, i - 1))) i -= 2;
    else if (clock.test(lower) && /^(?:at|by|around|about|before|after)$/.test(lowerAt(tokens, i - 1)))
      i -= 2;
    else break;
  }
  return i;
}

/** `three days later`, `that day` */
const spans = /^(?:days?|weeks|months|years|hours?|minutes)$/;

/** `Ann Lee a month ago`, `who two years ago`; not `tweets a day ago` */
function isAgo(tokens: readonly Token[], i: number): boolean {
  const span = /^(?:day|week|month|year|hour|minute|moment|decade)s?$/.test(lowerAt(tokens, i - 1));
  const who = tokens[i - 3];
  return (
    tokens[i]?.lower === 'ago' &&
    span &&
    (startsUpper(who?.text) || /^(?:who|he|she|they)$/.test(who?.lower ?? ''))
  );
}

function isMeasured(lower: string): boolean {
  return measured.test(lower);
}

const measured = new RegExp(`^(?:that|this|same|\\d+|${twoToTen.join('|')}|several|some|many)$`);

/** `2.14pm`, `10am` */
const clock = /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/;

/** `on Thursday`, `late Thursday`, `this week`. */
function skipTime(tokens: readonly Token[], at: number, limit: number): number {
  let i = at - 1;
  while (
    i > limit &&
    /^(?:on|during|late|early|last|this|earlier|in|a|an|since|\p{N}+|next|that|the|[a-z]+day)$/u.test(
      lowerAt(tokens, i),
    )
  )
    i--;
  return i;
}
