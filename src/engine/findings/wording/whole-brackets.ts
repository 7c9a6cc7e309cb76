/**
 * In: a span inside a quotation. Out: the same with the whole of a bracket that it holds one end of: `section]` of “[that section]
 * will be read” is `[that section]`, what an editor put there.
 */
import type { Span } from '../../../schemas/span.ts';

/** Characters of what an editor puts into a quotation. */
const longest = 80;

export function withWholeBrackets(span: Span, within: Span, text: string): Span {
  const printed = text.slice(span.start, span.end);
  const lacksOpening = /^[^[]*\]/u.test(printed);
  const lacksClosing = /\[[^\]]*$/u.test(printed);
  const before = text.slice(Math.max(within.start, span.start - longest), span.start);
  const behind = text.slice(span.end, Math.min(within.end, span.end + longest));
  const from = lacksOpening ? before.search(/\[[^\]]*$/u) : -1;
  const to = lacksClosing ? behind.search(/(?<=^[^[]*)\]/u) : -1;
  return {
    start: from < 0 ? span.start : span.start - before.length + from,
    end: to < 0 ? span.end : span.end + to + 1,
  };
}
