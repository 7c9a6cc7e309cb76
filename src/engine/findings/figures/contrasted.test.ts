import { expect, test } from 'vitest';
import { usesOf } from '../../../../tests/statements/uses-of.ts';
import { contrastsOn } from './contrasted.ts';

/** Whether the contrast of A speaks of the figure of B. */
function speaks(contrast: string, figure: string, unit: string): boolean {
  const { context, uses } = usesOf([contrast, figure], unit);
  const own = uses.filter(({ siglum }) => siglum === 'B');
  expect(own).toHaveLength(1);
  return contrastsOn(own[0]!, context).length > 0;
}

test.each([
  ['up to 12 things, one word', 12, 'The harbour lost 12 boats.', false],
  ['up to 12 things, two words', 12, 'The harbour at Tarn lost 12 boats.', true],
  ['more things, one word', 13, 'The harbour lost 13 boats.', true],
  ['more things, no word', 13, 'Nobody saw 13 boats.', false],
  ['another number', 13, 'The harbour at Tarn lost 12 boats.', false],
])('%s', (_, number, figure, expected) => {
  const contrast = `The harbour of Tarn has not ${number} boats but ${number + 4}.`;
  expect(speaks(contrast, figure, 'boats')).toBe(expected);
});

test('a part takes two words, a long odd number none', () => {
  const part = 'In Tarn the harbour has not 48 per cent but 38.';
  expect(speaks(part, 'The harbour has 48 per cent of it.', '%')).toBe(false);
  expect(speaks(part, 'The harbour at Tarn has 48 per cent of it.', '%')).toBe(true);
  const long = 'The harbour has not 2,101 boats but 2,400.';
  expect(speaks(long, 'Nobody saw 2,101 boats.', 'boats')).toBe(true);
  expect(speaks(long.replace('2,101', '2,099'), 'Nobody saw 2,099 boats.', 'boats')).toBe(false);
});
