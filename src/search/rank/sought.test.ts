import { expect, test } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { toFormTable } from '../words/unify-forms.ts';
import { findSought } from './sought.ts';

/** The words of `text` that `typed` looks for, a printed word standing for itself and for those of `more`. */
function foundIn(text: string, typed: string, more: Record<string, number[]> = {}): string {
  const { words } = parseQuery(typed, toFormTable([]));
  const slots = (printed: string) => [...words.keys()].filter((at) => words[at]!.word === printed);
  const printed = text.split(' ');
  const meanings = new Map(printed.map((word) => [word, more[word] ?? slots(word)]));
  const { found } = findSought(printed, { words, meanings });
  return printed.filter((_, at) => found[at]).join(' ');
}

test('a small word counts beside another, as typed', () => {
  expect(foundIn('they say they have decided and they go', 'they have decided')).toBe('they have decided');
});
test('the whole phrase counts alone', () => {
  expect(foundIn('a quay wall by the wall of a quay', 'quay wall')).toBe('quay wall');
});
test('other forms are part of the phrase', () => {
  expect(foundIn('she turned a blind eye', 'turn a blind eye', { turned: [0] })).toBe('turned a blind eye');
});
test('a beginning that is still typed', () => {
  expect(foundIn('these quays', 'the', { these: [0] })).toBe('these');
});
test('a small word in quotation marks counts among the others of them', () => {
  expect(foundIn('the quay where they are the masters', 'quay "they are"')).toBe('quay they are');
});
test('nothing looked for, nothing found', () => {
  expect(foundIn('old quays', 'sea')).toBe('');
  expect(foundIn('', 'sea')).toBe('');
});
