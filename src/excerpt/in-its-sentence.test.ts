import { describe, expect, it } from 'vitest';
import { inItsSentence } from './in-its-sentence.ts';

const text = 'Date: 3/4/24\nIt rained. They left on Thursday. The end.';
const body = { start: text.indexOf('It'), end: text.length };
const article = { article: { paragraphs: [[body]] }, source: { text, language: 'en' } };
const placeOf = (words: string): Parameters<typeof inItsSentence>[1] => ({
  siglum: 'A',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const printed = (kind: Parameters<typeof inItsSentence>[0], words: string) => {
  const { start, end, differs = [] } = inItsSentence(kind, placeOf(words), article);
  return [text.slice(start, end), ...differs.map((span) => text.slice(span.start, span.end))];
};

describe('inItsSentence', () => {
  it('gives a date of the body its sentence', () => {
    expect(printed('missing date', 'on Thursday')).toEqual(['They left on Thursday.', 'on Thursday']);
  });

  it('gives a date outside the body its line', () => {
    expect(printed('ambiguous date', '3/4/24')).toEqual(['Date: 3/4/24', '3/4/24']);
  });

  it('leaves alone what speaks for itself', () => {
    expect(printed('cut quotation', 'on Thursday')).toEqual(['on Thursday']);
  });
});
