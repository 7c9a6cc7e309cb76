import { describe, expect, it } from 'vitest';
import type { Block } from '../schemas/source.ts';
import { placeOnSheet, toSheet } from './sheet.ts';

const parts: [kind: Block['kind'], text: string, continues?: true][] = [
  ['headline', 'Ferry is late'],
  ['blank', '\n\n'],
  ['metadata', 'By Ann Roe\n4 March 2021'],
  ['blank', '\n\n'],
  ['body', 'The ferry to Corse left two hours late on Sunday, and nobody on the quay was told.'],
  ['blank', '\n'],
  ['body', 'why it did.', true],
  ['blank', '\n'],
  ['body', 'It rained.'],
  ['blank', '\n'],
  ['comment', 'I was there!'],
];
const text = parts.map(([, words]) => words).join('');
let at = 0;
const blocks = parts.map(([kind, words, continues]) => {
  const start = at;
  at += words.length;
  return { kind, start, end: at, ...(continues && { continues }) };
});
const sheet = toSheet({ siglum: 'A', text, blocks });
const placeOf = (words: string) =>
  placeOnSheet(sheet, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('toSheet', () => {
  it('prints the article and what is stated above it, in lines numbered through', () => {
    expect(
      sheet.paragraphs.map(({ lines }) =>
        lines.map(({ number, start, end }) => `${number} ${text.slice(start, end)}`),
      ),
    ).toEqual([
      ['1 Ferry is late'],
      ['2 By Ann Roe'],
      ['3 4 March 2021'],
      [
        '4 The ferry to Corse left two hours late on Sunday, and nobody on the quay',
        '5 was told.',
        '6 why it did.',
      ],
      ['7 It rained.'],
    ]);
  });
});

describe('placeOnSheet', () => {
  it('gives the first and the last line of words', () => {
    expect(placeOf('quay was told')).toEqual({ siglum: 'A', first: 4, last: 5 });
    expect(placeOf('It rained.')).toEqual({ siglum: 'A', first: 7, last: 7 });
  });

  it('knows no line of words that the sheet lacks', () => {
    expect(placeOf('I was there!')).toBeNull();
  });
});
