import { expect, it } from 'vitest';
import { endOfPlainWord, isPlainMark } from './plain-token.ts';

it('ends a plain word before a space, a mark or the end', () => {
  expect(endOfPlainWord('The boat', 0)).toBe(3);
  expect(endOfPlainWord('boat?', 0)).toBe(4);
  expect(endOfPlainWord('The boat', 4)).toBe(8);
});

it('leaves words with a stop, an apostrophe, a hyphen or an accent to the pattern', () => {
  expect(['Mr. Lee', 'Lee’s', 'end-to-end', 'café', ' boat'].map((text) => endOfPlainWord(text, 0))).toEqual(
    Array(5).fill(null),
  );
});

it('knows the marks that stand alone', () => {
  const isMark = (mark: string) => isPlainMark(mark.charCodeAt(0));
  expect([...'.,;:!?()"\'“”‘’—–…&$'].every(isMark)).toBe(true);
  expect([...'aZ5@_ \né½\u200B\u2028\uFFFC'].some(isMark)).toBe(false);
});
