import { describe, expect, test } from 'vitest';
import { equalForms } from '../data/equal-forms.ts';
import { splitWords } from './split-words.ts';
import { toWords } from './to-words.ts';
import { toFormTable } from './unify-forms.ts';

const wordsOf = (text: string) =>
  splitWords(text)
    .map((each) => each.word)
    .join(' ');
const explained = [
  ['door-to-door delivery', 'D2DD'],
  ['Harbour Safety Board', 'HSB'],
];
const forms = toFormTable([...equalForms, ...explained]);
const unified = (text: string) =>
  toWords(text, forms)
    .map((each) => each.word)
    .join(' ');

describe('words', () => {
  const cases: Record<string, [string, string]> = {
    'dotted initials are one word': ['pull out of the U.K. if', 'pull out of the uk if'],
    'a possessive of initials': ['the U.K.’s plan', 'the uk plan'],
    'hyphens part words': ['end‑to-end over-19-year-olds', 'end to end over 19 year olds'],
    'marks of all kinds fall away': ['“Don’t — ‘stop’ …”', 'dont stop'],
    'signs that nobody sees fall away': [
      'the \uFEFFen\u00ADcryption\u200E ❤\uFE0F plan',
      'the encryption plan',
    ],
    'a possessive loses its s': ["Meta's Mark’s", 'meta mark'],
    'a contraction keeps its s': ['what’s sent, it’s not', 'whats sent its not'],
    'diacritics and ligatures': ['Ångström cœur ﬁx Łódź', 'angstrom coeur fix lodz'],
    'a date in figures': ['on 2023-12-07, no 12-07', 'on 7 december 2023 no 12 07'],
    'a date in figures with a short year': ['on 12/7/23, not 24/7/365', 'on 12 7 2023 not 24 7 365'],
    'a short year of the last century': ['since 3/11/98', 'since 3 11 1998'],
    'an and-sign is the word': ['Basalt & Sons, R&D', 'basalt and sons r and d'],
    'words that are names of code': ['The constructor’s toString', 'the constructor tostring'],
    'a number and its measure': ['gusts of 94mph at 9am', 'gusts of 94 mph at 9 am'],
    'thousands and decimals': ['1,200 children, 2.5bn, 80%.', '1200 children 2.5 billion 80 percent'],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    test(name, () => expect(wordsOf(text)).toBe(expected));
  }

  test('a word keeps its place', () => {
    const text = 'In the U.K.’s “é-mail”';
    const printed = splitWords(text).map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(['In', 'the', 'U.K.’s', 'é', 'mail']);
  });
});

describe('equal forms', () => {
  test('an acronym and its long form are the same words', () => {
    expect(unified('D2DD is the default')).toBe(unified('door-to-door delivery is the default'));
  });
  test('a form explained on the spot counts once', () => {
    expect(unified('pilots and HSB [Harbour Safety Board] to')).toBe('pilots and harbour safety board to');
  });
  test('one word, two words, a hyphen', () => {
    expect(unified('roll-out')).toBe(unified('rollout'));
    expect(unified('to roll out')).toBe('to rollout');
  });
  const numbers: [string, string][] = [
    ['eight hundred arrests', '800 arrests'],
    ['twenty-two years', '22 years'],
    ['six of ten', '6 of 10'],
    ['90 per cent', 'ninety percent'],
    ['two million', '2m'],
    ['80%', '80 percent'],
    ['94 miles per hour', '94mph'],
    ['an 11-centimetre crack', 'an 11 cm crack'],
  ];
  for (const [words, figures] of numbers) {
    test(`${words} is ${figures}`, () => expect(unified(words)).toBe(unified(figures)));
  }
  test('a number is one word: no part of it is another number', () => {
    expect(unified('twenty-three ferries, 200 crews')).toBe('23 ferries 200 crews');
    expect(unified('two hundred crews')).toBe('200 crews');
  });
  test('every word of a form stands where the form is printed', () => {
    const text = 'When D2DD is';
    const printed = toWords(text, forms).map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(['When', 'D2DD', 'D2DD', 'D2DD', 'D2DD', 'is']);
  });
  test('a set that repeats a form changes nothing', () => {
    const twice = toFormTable([...equalForms, ...explained, ...explained]);
    expect(toWords('HSB', twice)).toEqual(toWords('HSB', forms));
  });
});
