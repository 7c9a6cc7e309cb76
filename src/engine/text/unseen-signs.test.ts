import { expect, test } from 'vitest';
import { readSeen, withoutUnseen } from './unseen-signs.ts';

const nothing: Record<string, string> = {
  'a soft hyphen': 'en\u00ADcryption',
  'a zero width space': '\u200Bencryption\u200B',
  'a mark of direction': 'encry\u200Eption',
  'a byte order mark': 'encryption\uFEFF',
  'a sign that asks for a picture': 'encryption\uFE0F',
  'a word joiner': '\u2060encryption',
  'a joiner between Latin letters': 'encry\u200Dp\u200Ction',
};

for (const [name, text] of Object.entries(nothing))
  test(`${name} is not seen`, () => expect(withoutUnseen(text)).toBe('encryption'));

test.each([
  ['a joiner that shapes Persian', '\u0646\u0627\u0645\u0647\u200C\u0627\u06CC'],
  ['a joiner that shapes Hindi', '\u0915\u094D\u200D\u0937'],
  ['a joiner of two pictures', '\u{1F469}\u200D\u{1F692}'],
])('%s is seen', (_, text) => expect(withoutUnseen(text)).toBe(text));

test('each character keeps its place', () => {
  const text = '\u200Ea\u00ADb \uFEFF\u{1F469}\uFE0F!';
  const { seen, placeOf } = readSeen(text);
  expect(seen).toBe('ab \u{1F469}!');
  for (let at = 0; at < seen.length; at++) expect(text[placeOf(at)]).toBe(seen[at]);
  expect(placeOf(seen.length)).toBe(text.length);
});

test('a megabyte of them is read in one go', () => {
  expect(withoutUnseen('\u0E01'.concat('\u200B'.repeat(1_000_000), '\u0E02'))).toBe('\u0E01\u0E02');
});
