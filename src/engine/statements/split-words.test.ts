import { expect, test } from 'vitest';
import { splitWords } from './split-words.ts';

const cases: Record<string, { text: string; printed: string[] }> = {
  'brackets go with the word they touch': {
    text: 'police and NCA [National Crime Agency] to',
    printed: ['police', 'and', 'NCA', '[National', 'Crime', 'Agency]', 'to'],
  },
  'a lone dash goes with the word before': {
    text: 'not listened – especially',
    printed: ['not', 'listened –', 'especially'],
  },
  'a dash without spaces parts two words': { text: 'the end—and so', printed: ['the', 'end—', 'and', 'so'] },
  'an ellipsis and a mark at the ends': { text: '… spot it.’ ', printed: ['spot', 'it.’'] },
  'marks at the start of the run': { text: '‘Never again!’', printed: ['‘Never', 'again!’'] },
};

for (const [name, { text, printed }] of Object.entries(cases))
  test(name, () => {
    expect(splitWords(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(printed);
  });

test('a megabyte of signs before a word is read in one go', () => {
  const signs = '.'.repeat(500_000);
  const text = `${signs} a${signs} b`;
  expect(splitWords(text, 0, text.length).map(({ key, start, end }) => [key, start, end])).toEqual([
    ['a', 500_001, 1_000_002],
    ['b', 1_000_003, 1_000_004],
  ]);
});
