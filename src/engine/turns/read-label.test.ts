import { expect, test } from 'vitest';
import { readLabel } from './read-label.ts';

/** The words of a label, its mark and what is said, after a paragraph that stands before. */
function read(paragraph: string) {
  const before = 'Hearing\n\n';
  const text = before + paragraph;
  const label = readLabel(text, { start: before.length, end: text.length });
  if (!label) return null;
  const { span, mark, speech, name } = label;
  return [text.slice(span.start, span.end), name, mark.start - before.length, text.slice(speech)];
}

test.each([
  ['MAYOR MARR: We rise.', ['MAYOR MARR', 'MARR', 10, 'We rise.']],
  ['MARR, ST. OLAF COUNCIL: We rise.', ['MARR', 'MARR', 22, 'We rise.']],
  ['**MARR** (REP. OF TOVE): We rise.', ['MARR', 'MARR', 23, 'We rise.']],
  ['MARR (REP. OF TOVE): We rise.', ['MARR', 'MARR', 19, 'We rise.']],
  ['Q. Why?', ['Q', 'Q', 1, 'Why?']],
  ['We rise at noon.', null],
])('%s', (paragraph, expected) => expect(read(paragraph)).toEqual(expected));
