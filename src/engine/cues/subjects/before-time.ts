import { times } from '../../data/function-words.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';

/** The last token before words of time that end at `end`: of `a letter back in December 2015`, `letter`. */
export function beforeTime(tokens: readonly Token[], end: number): number {
  const year = /^(?:1[89]|20)\d\d$/.test(printedAt(tokens, end));
  const dated = year && times.has(lowerAt(tokens, end - 1)) ? end - 1 : end;
  if (!year && !times.has(lowerAt(tokens, dated))) return end;
  const link = lowerAt(tokens, dated - 1);
  if (/^(?:last|this|earlier|late|early)$/.test(link)) return beforeLink(tokens, dated - 2);
  return /^(?:in|on|from|since|of)$/.test(link) ? beforeLink(tokens, dated - 2) : year ? end : dated - 1;
}

/** `back in May`, `earlier on Monday`, `early in May` */
function beforeLink(tokens: readonly Token[], end: number): number {
  return /^(?:back|earlier|early|late|later)$/.test(lowerAt(tokens, end)) ? end - 1 : end;
}

/** `a report published on Tuesday that`, `a letter written in December that`: the report, the letter. */
export function beforeDate(tokens: readonly Token[], end: number): number {
  const made = beforeTime(tokens, end);
  const dated = /^(?:published|issued|released|posted|sent|dated|printed|filed|written|signed)$/;
  return made < end && dated.test(lowerAt(tokens, made)) ? made - 1 : end;
}
