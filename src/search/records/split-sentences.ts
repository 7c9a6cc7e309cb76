// In: a paragraph. Out: where its sentences stand, blanks at their ends left out. `Ms. Ray left. He stayed.` → two.

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

const abbreviated =
  /(?:^|[\s("“'‘])(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|No|vs|\p{Lu})\.\s*$/u;
const goesOn = /^[\p{Ll},;:)\]]/u;

export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const last = spans.at(-1);
    const open = last && (abbreviated.test(text.slice(last.start, index)) || goesOn.test(segment));
    const span = { start: open ? last.start : index, end: index + segment.trimEnd().length };
    if (open) spans[spans.length - 1] = span;
    else if (span.end > span.start) spans.push(span);
  }
  return spans;
}
