/**
 * In: a place in an article. Out: whether its paragraph is set off as somebody's words, with no marks around them: a colon closes
 * the paragraph before, or the name of an account stands over or under it, as under a post that a page shows whole.
 */

import type { Span } from '../../schemas/span.ts';
import type { ArticleInStory } from '../article-in-story.ts';
import { contains } from '../text/overlaps.ts';

const signature = /^[^\n]*[—–-]\s*[^\n]{2,80}\(@\w{2,}\)/u;

const account = /^[^\n“"]{2,60}\(@\w{2,}\)\s/u;

/** Characters of a post and of the line under it. */
const longestPost = 700;

export function isSetOff(
  { text, blocks }: Pick<ArticleInStory, 'text' | 'blocks'>,
  { start, end }: Span,
): boolean {
  const block = blocks.find((one) => contains(one, { start, end }));
  if (!block) return false;
  if (/[:：]["”’']?$/u.test(text.slice(Math.max(0, block.start - 40), block.start).trimEnd())) return true;
  if (account.test(text.slice(block.start, start))) return true;
  // The dash may count with the last word.
  const behind = text.slice(Math.max(start, end - 3), end + longestPost);
  const [own = '', next = ''] = behind.split(/\s*\n\s*/u);
  return signature.test(own) || (/^[—–-]/u.test(next) && signature.test(next));
}
