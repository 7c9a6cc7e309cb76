import { expect, test } from 'vitest';
import { embedHeight } from './embed-height.ts';

const letters = (count: number) => 'x'.repeat(count);

/** The frame, and for each quotation its lines and its speaker. */
test.each([
  ['nothing', [], undefined, 76],
  ['one line, with its marks', [letters(54)], undefined, 76 + 27 + 36],
  ['a letter more', [letters(55)], undefined, 76 + 2 * 27 + 36],
  ['two quotations', [letters(54), letters(110)], undefined, 76 + 3 * 27 + 2 * 36],
  ['a note, which has no speaker', [letters(10)], letters(60), 76 + 27 + 36 + 2 * 27],
  ['an empty note', [letters(10)], '', 76 + 27 + 36],
])('%s', (_, quoted, note, height) => {
  expect(embedHeight(quoted, note)).toBe(height);
});
