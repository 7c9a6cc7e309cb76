import { expect, test } from 'vitest';
import type { CutFacts } from './read-cut.ts';
import { sayCut } from './say-cut.ts';

const cut = (text: string) => ({ text, words: text.split(' ').length, start: 0, end: text.length });
const facts = (given: Partial<CutFacts> = {}): CutFacts => ({
  speaker: 'Ida Marr',
  sigla: ['B'],
  whole: ['A'],
  both: ['A', 'B'],
  words: 9,
  all: 20,
  isMore: false,
  more: { words: 0, run: '' },
  cuts: [cut('We thank the welders')],
  turning: null,
  ...given,
});

test.each<[string, Partial<CutFacts>, ReturnType<typeof sayCut>]>([
  [
    'less than the whole',
    {},
    {
      headline: 'B prints less of a quotation of Ida Marr than A',
      sentence:
        'Quoting Ida Marr, B prints nine of the 20 words that A prints. It does not quote “We thank the welders”.',
      beside: 'B prints nine of the 20 words that A prints, without “We thank the welders”.',
    },
  ],
  [
    'a condition comes first, of a speaker without a name',
    { speaker: null, turning: 'If it holds,', cuts: [cut('We thank the welders'), cut('If it holds,')] },
    {
      headline: 'B leaves out “If it holds”',
      sentence:
        'B prints nine of the 20 words that A prints. It does not quote “If it holds” or “We thank the welders”.',
      beside: 'B prints nine of the 20 words that A prints, without “If it holds”.',
    },
  ],
  [
    'several articles, more of their own, a whole of which nobody knows the end',
    {
      sigla: ['B', 'C'],
      whole: ['A', 'D'],
      both: ['A', 'B', 'C', 'D'],
      words: 0,
      isMore: true,
      more: { words: 4, run: 'So do I, friends' },
      cuts: [cut('One'), cut('Two'), cut('Three')],
    },
    {
      headline: 'A, B, C and D print different parts of a quotation of Ida Marr',
      sentence:
        'Quoting Ida Marr, B and C print none of at least 20 words that A and D print, ' +
        'and four that A and D do not print, “So do I, friends”. They do not quote “One” or “Two”, among other words.',
      beside: 'B and C print none of at least 20 words that A and D print, without “One”.',
    },
  ],
])('%s', (_, given, said) => {
  expect(sayCut(facts(given))).toEqual(said);
});
