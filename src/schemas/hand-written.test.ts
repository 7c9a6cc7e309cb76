import { describe, expect, it, test } from 'vitest';
import {
  addressSchema,
  dateSchema,
  fileNameSchema,
  languageSchema,
  lineSchema,
  proseSchema,
} from './hand-written.ts';

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test.each([
  '2021',
  '2021-03',
  '2021-03-04',
  '2020-02-29',
  '2021-03-04T09:30Z',
  '2021-03-04T09:30:15.5+01:00',
])('the date %s', (date) => expect(takes(dateSchema, date)).toBe(true));

test.each([
  '2021-13-04',
  '2021-02-29',
  '2021-04-31',
  '0000-00-00',
  '2021-00',
  '2021-3-4',
  '21-03-04',
  '4/3/21',
  'yesterday',
  '4 March 2021',
  '2021-03-04T25:00Z',
  '2021-03-04 and later',
])('no date: %s', (date) => expect(takes(dateSchema, date)).toBe(false));

test.each([
  'https://post.example/pier',
  'http://post.example',
  'https://bücher.example/ä?q=1#x',
  'HTTPS://POST.EXAMPLE/',
])('the address %s', (address) => expect(takes(addressSchema, address)).toBe(true));

test.each([
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '/pier',
  'post.example/pier',
  'ftp://post.example/pier',
  'https://ann:secret@post.example/',
  'https://ann@post.example/',
  'https://',
  'https:///pier',
  'https://post.example/a pier',
])('no address: %s', (address) => expect(takes(addressSchema, address)).toBe(false));

test.each(['en', 'pt-BR', 'zh-Hant', 'ca-ES-valencia', 'de-1901', 'EN'])('the language %s', (tag) =>
  expect(takes(languageSchema, tag)).toBe(true),
);

test.each(['', ' ', 'en_GB', 'english', 'klingonese!!', 'x-pier', 'en-', 'e'])('no language: %j', (tag) =>
  expect(takes(languageSchema, tag)).toBe(false),
);

describe('words', () => {
  it('lose white space at their ends', () => {
    expect(proseSchema.parse('Two reports.\nOn one vote.\n')).toBe('Two reports.\nOn one vote.');
    expect(lineSchema.parse(' The pier\n')).toBe('The pier');
  });

  it('have a letter', () => {
    for (const blank of ['', '   ', '\n\t', '\u00a0']) expect(takes(proseSchema, blank)).toBe(false);
  });

  it('have no character that a feed cannot carry', () => {
    for (const text of ['a\0b', 'a\u0007b', 'a\u009fb', 'a\uffffb', 'a\ud800b', 'a\u001bb']) {
      expect(takes(proseSchema, text)).toBe(false);
    }
    expect(takes(proseSchema, 'A fire 🔥, “seen” in Łódź')).toBe(true);
  });

  it('stand on one line where they are a name', () => {
    for (const text of ['a\nb', 'a\rb', 'a\tb', 'a\u2028b']) expect(takes(lineSchema, text)).toBe(false);
  });
});

test('file names', () => {
  for (const name of ['a.txt', 'of-may/a.txt', ' b #1.txt']) expect(takes(fileNameSchema, name)).toBe(true);
  for (const name of ['', 'a\nb.txt', 'a\0.txt']) expect(takes(fileNameSchema, name)).toBe(false);
});
