import type { Token } from './segment.ts';
import { printedAt } from './token-at.ts';

/** `— Odo Finch (@odofinch) April 8, [2018] After that`: the date ends a post that the text has taken in, and its sentence. */
export function endsPost(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== ',' || !/^20\d\d$/.test(printedAt(tokens, i))) return false;
  const closed = tokens[i - 4]?.text === ')' && tokens[i - 5]?.text.startsWith('@') === true;
  return (
    closed && /^\d{1,2}$/.test(printedAt(tokens, i - 2)) && /^[\p{Lu}#@]/u.test(printedAt(tokens, i + 1))
  );
}
