import { expect, test } from 'vitest';
import { toLabelledFile } from './read-block-set.ts';

const labelled =
  'shows: all\ncrlf: true\nfinalNewline: false\ntitle: A | B\nauthor?: X || Y\n---\nHB|A |{nbsp}B\n|{tab}\nB|c\n';

test('the text, its runs and its fields', () => {
  expect(toLabelledFile('a', labelled)).toEqual({
    id: 'a',
    text: 'A |\u00a0B\r\n\t\r\nc',
    runs: [
      { start: 0, end: 5, kinds: ['headline', 'body'] },
      { start: 10, end: 11, kinds: ['body'] },
    ],
    fields: { title: { values: ['A | B'], optional: false }, author: { values: ['X', 'Y'], optional: true } },
  });
});

test('a line without a label is told', () => {
  expect(() => toLabelledFile('a', 'shows: x\n---\nwords\n')).toThrow('a: no label in “words”');
  expect(() => toLabelledFile('a', 'shows\n---\nB|words\n')).toThrow('a: “shows” is not');
});
