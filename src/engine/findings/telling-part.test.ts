import { expect, test } from 'vitest';
import { tellingPart } from './telling-part.ts';

test('the words that the others lack are shown', () => {
  expect(
    tellingPart('when we knew there was a crack, and not', ['We told them when we knew there was a fall'], 6),
  ).toBe('… a crack, and not');
});

test('of too many the part that tells most', () => {
  const words = 'and so on and so forth and the old bolts of the crane break';
  expect(tellingPart(words, ['It will stand'], 6)).toBe('… old bolts of the crane break');
});

test('few words are shown as they are, whoever has them', () => {
  expect(tellingPart('the crane', ['the crane'], 6)).toBe('the crane');
  expect(tellingPart('one two three', ['one two three'], 2)).toBe('one two …');
});
