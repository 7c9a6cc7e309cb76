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

test('a mark of a cut is no word, and one word stands with the word before it', () => {
  const said = 'the crane … but we are not telling it until Monday, so do not tell anyone';
  expect(
    tellingPart('the crane, but we are not telling it until Monday, so do not tell anybody', [said], 6),
  ).toBe('… tell anybody');
  expect(
    tellingPart(
      `${said} here`,
      ['the crane, but we are not telling it until Monday, so do not tell anyone'],
      6,
    ),
  ).toBe('… anyone here');
});

test('a word that one of several others lacks is told too', () => {
  const said = (end: string) => `the crane is not to be mended until Monday, and do not tell ${end}`;
  expect(tellingPart(said('anyone'), [said('anybody'), said('anyone')], 6)).toBe('… tell anyone');
});
