import { expect, it } from 'vitest';
import type { Block } from '../schemas/source.ts';
import { contextOfNote } from './note-context.ts';

const text = 'It opened. The fair\n\nlasts a week. “It rains.” We go.”';
const blocks: Block[] = [
  { start: 0, end: 19, kind: 'body' },
  { start: 19, end: 21, kind: 'blank' },
  { start: 21, end: text.length, kind: 'body', continues: true },
];
const contextAt = (start: number, end = start + 1) => {
  const span = contextOfNote({ text, blocks, language: 'en' }, { start, end });
  return text.slice(span.start, span.end);
};

it('gives the sentence of a mark', () => {
  expect(contextAt(text.length - 1)).toBe('We go.”');
});

it('joins a sentence that a line end breaks', () => {
  expect(contextAt(21, text.length)).toBe('The fair\n\nlasts a week.');
});

it('gives the place itself outside of all blocks', () => {
  expect(contextAt(500)).toBe('');
});
