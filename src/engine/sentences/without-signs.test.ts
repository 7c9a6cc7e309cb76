import { expect, test } from 'vitest';
import { withoutSigns } from './without-signs.ts';

const cases: Record<string, [string, string]> = {
  'a footnote sign behind a name': ['Ida*, a student', 'Ida , a student'],
  'a dash typed as two': ['Ida -- a student', 'Ida —  a student'],
  'an apostrophe the wrong way round': ['Ida‘s boat', 'Ida’s boat'],
  'a long hyphen in a compound': ['on civil–military ties', 'on civil-military ties'],
  'a dash that nothing sets apart': ['it was late–she said so', 'it was late–she said so'],
  'dashes around words': ['the plan–late, old–failed', 'the plan–late, old–failed'],
  'a dash behind a name': ['a Finch–type boat', 'a Finch–type boat'],
  'signs that nobody sees beside a word': ['\u200EIda\u200B, \uFEFFa student', ' Ida ,  a student'],
  'those inside a word stay': ['Bra\u00ADdley', 'Bra\u00ADdley'],
};

for (const [name, [printed, read]] of Object.entries(cases))
  test(name, () => expect(withoutSigns(printed)).toBe(read));
