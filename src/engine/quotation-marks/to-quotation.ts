/**
 * In: a run of a paragraph. Out: the quotation inside its marks, repaired where a mark is missing; null without words.
 * The run of `“ Yes ”` becomes the span of `Yes`.
 */
import type { QuotationMarks } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import { trimSpan } from '../text/trim-span.ts';
import type { Mark } from './find-marks.ts';
import type { Paragraph } from './find-paragraphs.ts';
import type { Run } from './find-runs.ts';
import { endWithoutMark } from './repair-end.ts';
import { startWithoutMark } from './repair-start.ts';

export function toQuotation(text: string, paragraph: Paragraph, run: Run): FoundQuotation | null {
  const { open, close } = run;
  const inner = innerSpan(text, paragraph, run);
  if (!/[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end))) return null;
  return {
    ...inner,
    context: paragraph.context,
    marks: marksOf((open ?? close)!),
    unbalanced: !open || !close,
    continues: null,
    secondary: false,
    outer: { start: open?.at ?? inner.start, end: close ? close.at + 1 : inner.end },
    paragraph: { start: paragraph.start, end: paragraph.end },
  };
}

function innerSpan(text: string, paragraph: Span, { open, close, limit, goesOn }: Run): Span {
  const start = open ? open.at + 1 : startWithoutMark(text, paragraph, close!.at, limit);
  const end = close ? close.at : endWithoutMark(text, paragraph, start, limit, goesOn);
  return trimSpan(text, { start, end: Math.max(start, end) });
}

function marksOf(mark: Mark): QuotationMarks {
  if (mark.family === 'guillemet' || '„‟'.includes(mark.character)) return 'guillemets';
  if (mark.family === 'single') return 'single';
  return '"＂\'`'.includes(mark.character) ? 'straight' : 'curly';
}
