/**
 * In: a text and a paragraph of it. Out: what the paragraphs beside it say about a mark that is missing.
 * After `“We left.` (nothing closed) comes a paragraph that most likely begins with speech.
 */
import type { Span } from '../../schemas/span.ts';

export interface Around {
  /** How the paragraph before begins and ends: `marks, open`; `nothing` where there is none. */
  before: string;
  /** How the next one begins. */
  after: 'marks' | 'words' | 'nothing';
}

const reach = 4000;

export function around(text: string, paragraph: Span): Around {
  const ahead = text.slice(Math.max(0, paragraph.start - reach), paragraph.start).trimEnd();
  const last = ahead.slice(ahead.lastIndexOf('\n') + 1).trimStart();
  const rest = text.slice(paragraph.end, paragraph.end + 40).trimStart();
  return {
    before: last === '' ? 'nothing' : `${startOf(last)}, ${/["”][.,]?$/.test(last) ? 'closed' : 'open'}`,
    after: rest === '' ? 'nothing' : startOf(rest),
  };
}

function startOf(words: string): 'marks' | 'words' {
  return /^["“]/.test(words) ? 'marks' : 'words';
}
