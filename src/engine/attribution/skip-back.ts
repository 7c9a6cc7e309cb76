import { adverbs, auxiliaries, catenatives, times } from '../data/function-words.ts';
import type { Token } from '../text/segment.ts';
import { isManner, pronounOf } from './word-class.ts';

/** Steps back over what may stand between subject and verb: adverbs, auxiliaries, times, `went on to`. */
export function skipBack(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i >= limit) {
    const lower = tokens[i]?.lower ?? '';
    if (tokens[i]?.kind !== 'word' || pronounOf(lower) !== lower) break;
    if (lower === 'to' && catenatives.has(tokens[i - 1]?.lower ?? '')) i -= 2;
    else if (lower === 'to' && tokens[i - 1]?.lower === 'on' && catenatives.has(tokens[i - 2]?.lower ?? ''))
      i -= 3;
    else if (auxiliaries.has(lower) || isManner(tokens[i]) || (adverbs.has(lower) && lower !== 'here')) i--;
    else if (lower === 'long' && auxiliaries.has(tokens[i - 1]?.lower ?? '')) i--;
    else if (times.has(lower)) i = skipTime(tokens, i, limit);
    else if (clock.test(lower) && /^(?:at|by|around|about|before|after)$/.test(tokens[i - 1]?.lower ?? ''))
      i -= 2;
    else break;
  }
  return i;
}

/** `2.14pm`, `10am` */
const clock = /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/;

/** `on Thursday`, `late Thursday`, `this week`. */
function skipTime(tokens: readonly Token[], at: number, limit: number): number {
  let i = at - 1;
  while (
    i > limit &&
    /^(?:on|during|late|early|last|this|earlier|in|a|an|since|\p{N}+|next|that|the|[a-z]+day)$/u.test(
      tokens[i]?.lower ?? '',
    )
  )
    i--;
  return i;
}
