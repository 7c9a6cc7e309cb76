import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const cases: Record<string, [string, string[]]> = {
  'titles do not end a sentence': ['Ms. Ray left. He stayed.', ['Ms. Ray left.', 'He stayed.']],
  'nor do initials': ['J. K. Moor left. He stayed.', ['J. K. Moor left.', 'He stayed.']],
  'a quotation keeps its stop': ['“Go.” She went.', ['“Go.”', 'She went.']],
  'nothing but blanks': ['  ', []],
};

for (const [name, [text, expected]] of Object.entries(cases)) {
  test(name, () => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
}
