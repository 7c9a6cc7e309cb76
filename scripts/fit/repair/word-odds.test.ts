import { describe, expect, test } from 'vitest';
import { wordOdds } from './word-odds.ts';

const text = 'We need it, we do, we must: the Kessell yard reported the Kessell loss to anti-Kessell men.';
const end = text.indexOf(':');
const article = { id: 'yard', text, quotes: [{ start: 0, end, speaker: null }], other_quoted: [] };

describe('wordOdds', () => {
  const { words, names } = wordOdds(Array.from({ length: 10 }, () => article));

  test('gives words inside the marks more than words outside', () => {
    expect(words.get('we')).toBeGreaterThan(0);
    expect(words.get('reported')).toBeLessThan(0);
  });

  test('counts names as one', () => {
    expect(words.has('kessell')).toBe(false);
    expect(words.has('anti-kessell')).toBe(false);
    expect(names).toBeLessThan(0);
  });

  test('knows nothing of rare words', () => {
    expect(wordOdds([article]).words.size).toBe(0);
  });
});
