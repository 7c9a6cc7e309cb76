import { describe, expect, it } from 'vitest';
import { placePath } from './place-path.ts';

const text = 'The fair\nIt rained.\nIt went\non.\n';
const article = {
  paragraphs: [
    [{ start: 9, end: 19 }],
    [
      { start: 20, end: 27 },
      { start: 28, end: 31 },
    ],
  ],
};
const pathOf = (words: string) => {
  const start = text.indexOf(words);
  return placePath('fair', { siglum: 'A', article, source: { text } }, { start, end: start + words.length });
};

describe('placePath', () => {
  it('leads to the paragraph', () => {
    expect(pathOf('rained')).toBe('/fair/articles/a/#p1');
  });

  it('takes a paragraph of two blocks for one', () => {
    expect(pathOf('on.')).toBe('/fair/articles/a/#p2');
  });

  it('leads to the line of the file outside the body', () => {
    expect(pathOf('The fair')).toBe('/fair/articles/a/source/#L1');
  });
});
