import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atEnd } from './at-end.ts';

const patterns = [
  /\bknown as $/,
  /(?:^|[.!?] )(?:The |A )?$/,
  /\b(?:whom|which)\b[^,.]{0,40} call (?:(?:him|her) )?$|\breferred to (?!by )[^,.]{0,40}as $/u,
  /(?<!\bthe )\bpress (?:on |the )*$/i,
  /\p{Lu}\p{Ll}+['’]s $/u,
];
const pieces = [
  'known ',
  'as ',
  '. ',
  'The ',
  'a ',
  'which ',
  'Orrin’s ',
  'they ',
  'call ',
  'her ',
  'referred to ',
];

test('finds what the pattern finds', () => {
  const texts = fc.array(fc.constantFrom(...pieces, 'by ', ', ', 'the ', 'PRESS ', 'on '), { maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...patterns), (words, pattern) => {
      const text = words.join('');
      expect(atEnd(pattern)(text)).toBe(pattern.test(text));
    }),
    { numRuns: 2000 },
  );
});

test('a match elsewhere in the text is none', () => {
  const isKnownAs = atEnd(/\bknown as $/);
  expect(['a firm known as ', 'a firm known as Orrin ', ''].map(isKnownAs)).toEqual([true, false, false]);
});
