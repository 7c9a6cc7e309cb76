/**
 * In: a run of an article. Out: the sentences in it, or the parts of them: one of several may stand elsewhere in other words.
 */
import type { Span } from '../../schemas/span.ts';
import type { FindingContext } from './context.ts';

export function sentencesIn(siglum: string, { start, end }: Span, context: FindingContext): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; ) {
    const sentence = context.inSentence({ siglum, start: from, end: from + 1 });
    const until = sentence.differs ? Math.min(end, Math.max(sentence.end, from + 1)) : end;
    const gap = /^\s*/u.exec(context.text({ siglum, start: until, end }))![0].length;
    spans.push({ start: from, end: until + gap });
    from = until + gap;
  }
  return spans;
}
