import { expect, test } from 'vitest';
import { findAcronyms } from './find-acronyms.ts';

const cases: Record<string, [string, ReturnType<typeof findAcronyms>]> = {
  'in brackets after a possessive': [
    'the Harbour Safety Board’s (HSB) chair',
    [['Harbour Safety Board', 'HSB']],
  ],
  'the long form in square brackets': [
    'police and HSB [Harbour Safety Board] to act',
    [['Harbour Safety Board', 'HSB']],
  ],
  'also known as, with a figure for a word': [
    'plans for door-to-door delivery, also known as D2DD, to',
    [['door-to-door delivery', 'D2DD']],
  ],
  'small words may lack a letter': [
    'the Centre for Study of the Tides (CST).',
    [['Centre for Study of the Tides', 'CST']],
  ],
  'initials that do not fit': ['the harbour master (HSB) said', []],
  'a bracket that goes on': ['Harbour Safety Board (HSB and others', []],
  'an acronym alone': ['HSB said', []],
  'a word in capitals': ['He said (NO) twice', []],
};

for (const [name, [text, expected]] of Object.entries(cases)) {
  test(name, () => expect(findAcronyms(text)).toEqual(expected));
}
