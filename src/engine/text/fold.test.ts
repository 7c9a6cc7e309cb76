import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPhrase, foldWords } from './fold.ts';

const same: Record<string, [string, string]> = {
  'curly and straight apostrophes': ['the crew’s boat', "the crew's boat"],
  'upper and lower case': ['The Home Secretary', 'the home secretary'],
  'a word broken over a line end': ['the encryp-\n   tion plan', 'the encryption plan'],
  'a hyphen that stands at a line end': ['end-\r\nto-end', 'end-to-end'],
  'no-break hyphen and space': ['end‑to‑end\u00A0plan', 'end-to-end plan'],
  ligatures: ['the ﬁrst ofﬁce', 'the first office'],
  'soft hyphens': ['en\u00ADcryp\u00ADtion', 'encryption'],
  'marks of direction': ['\u200Ethe plan\u200F', 'the plan'],
  'byte order marks inside the text': ['the \uFEFFplan en\uFEFFcryption', 'the plan encryption'],
  'zero width spaces beside and inside words': ['the\u200B plan data\u200Bbase', 'the plan database'],
  'word joiners beside joints': ['end\u2060-\u2060to-end, don\u2060’\u2060t', 'end-to-end, don’t'],
  'signs that ask for a picture': ['a ❤\uFE0F plan', 'a ❤ plan'],
  'en dash in a range': ['2008–2010', '2008-2010'],
  'stops in initials': ['the U.K. market', 'the UK market'],
  'dashes of any kind between words': ['time — and “place”', 'time -- and "place"'],
  'composed and decomposed letters': ['cafe\u0301', 'café'],
};

const different: Record<string, [string, string]> = {
  'a decimal point counts': ['1.5 million', '15 million'],
  'an apostrophe counts': ["it's", 'its'],
  'a range is not a number': ['10-12', '1012'],
  'a joiner that shapes the letters beside it': [
    '\u0646\u0627\u0645\u0647\u200C\u0627\u06CC',
    '\u0646\u0627\u0645\u0647\u0627\u06CC',
  ],
  'a zero width space between words of a script without spaces': [
    '\u0E01\u0E32\u200B\u0E02\u0E32',
    '\u0E01\u0E32\u0E02\u0E32',
  ],
};

describe('foldPhrase', () => {
  for (const [name, [one, other]] of Object.entries(same)) {
    it(`takes as the same: ${name}`, () => expect(foldPhrase(one)).toBe(foldPhrase(other)));
  }
  for (const [name, [one, other]] of Object.entries(different)) {
    it(`tells apart: ${name}`, () => expect(foldPhrase(one)).not.toBe(foldPhrase(other)));
  }
});

describe('foldWords', () => {
  it('counts a hyphenated word once and leaves marks outside', () => {
    const text = 'He said: “end-to-end, of course.”';
    expect(foldWords(text).map((word) => text.slice(word.start, word.end))).toEqual([
      'He',
      'said',
      'end-to-end',
      'of',
      'course',
    ]);
  });

  it('gives offsets into the whole text for a part of it', () => {
    const text = 'one two three';
    expect(foldWords(text, 4, 7)).toEqual([{ folded: 'two', start: 4, end: 7 }]);
  });

  it('finds no word in signs that nobody sees, nor in pictures made with them', () => {
    expect(foldWords('\u200B \uFEFF ❤\uFE0F \u{1F469}\u200D\u{1F692} \u00AD')).toEqual([]);
  });

  it('gives the offsets of what is seen of a word', () => {
    const text = '\u200Ethe\u200B en\u00ADcryption';
    expect(foldWords(text)).toEqual([
      { folded: 'the', start: 1, end: 4 },
      { folded: 'encryption', start: 6, end: 17 },
    ]);
  });

  it('folds each word as it folds alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const each of foldWords(text)) {
          const printed = text.slice(each.start, each.end);
          expect(each.end).toBeGreaterThan(each.start);
          expect(foldPhrase(printed)).toBe(each.folded);
        }
      }),
    );
  });
});
