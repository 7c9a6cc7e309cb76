import { describe, expect, it } from 'vitest';
import { trimExcerpt } from './trim-excerpt.ts';

const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ');
const all = { start: 0, end: words.length };
const spanOf = (word: string) => ({ start: words.indexOf(word), end: words.indexOf(word) + word.length });
const printed = (keep: string[], limit?: number) =>
  trimExcerpt(words, all, keep.map(spanOf), limit).map(({ start, end }) => words.slice(start, end));

describe('trimExcerpt', () => {
  it('leaves a short stretch whole', () => {
    expect(trimExcerpt('a b c', { start: 0, end: 5 }, [])).toEqual([{ start: 0, end: 5 }]);
  });

  it('takes the beginning where nothing must be seen', () => {
    expect(printed([], 20)).toEqual(['word0 word1 word2']);
  });

  it('shows what must be seen with whole words around it', () => {
    const [part, ...others] = printed(['word60']);
    expect(others).toEqual([]);
    expect(part).toMatch(/^word\d+ .* word60 .* word\d+$/);
  });

  it('joins two that stand near each other and parts two that do not', () => {
    expect(printed(['word60', 'word62'])).toHaveLength(1);
    expect(printed(['word10', 'word90'])).toHaveLength(2);
  });
});
