/**
 * Body paragraphs in, the ones out that go on in the middle of the sentence of the one before:
 * `"robust" safety measures`, an empty line, `for its products, such as …`.
 */
import type { Span } from '../../schemas/span.ts';

/** Letter, digit, comma, or a closing mark after one of them: no end of a sentence. */
const opensOn = /[\p{L}\p{N},;–—-][)\]”’"'»]*\s*$/u;
const goesOn = /^\s*[("“‘'«]?\p{Ll}/u;
const shortest = 20;

export function findContinued(text: string, body: Span[]): Span[] {
  return body.filter((span, index) => {
    const before = body[index - 1];
    if (!before || before.end - before.start < shortest) return false;
    const gap = text.slice(before.end, span.start);
    return (
      gap.trim() === '' &&
      goesOn.test(text.slice(span.start, span.end)) &&
      opensOn.test(text.slice(before.start, before.end))
    );
  });
}
