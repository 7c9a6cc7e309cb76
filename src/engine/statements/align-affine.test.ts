import { expect, test } from 'vitest';
import { type AlignedSides, alignAffine } from './align-affine.ts';

function align(one: string, other: string, ends: Partial<AlignedSides> = {}): string {
  const steps = alignAffine({
    rows: one.length,
    columns: other.length,
    gain: (row, column) => (one[row] === other[column] ? 3 : -1.5),
    freeStart: true,
    freeEnd: true,
    ...ends,
  });
  return steps
    .map(([row, column]) => (row === null ? '-' : one[row]!) + (column === null ? '-' : other[column]!))
    .join(' ');
}

const cases: Record<string, [one: string, other: string, path: string]> = {
  'equal items stand together': ['abc', 'abc', 'aa bb cc'],
  'one item for another': ['abc', 'axc', 'aa bx cc'],
  'one gap rather than two': ['abcbd', 'abd', 'aa b- c- bb dd'],
  'an item more on the other side': ['ac', 'abc', 'aa -b cc'],
  'rows before and behind cost nothing': ['xxabxx', 'ab', 'x- x- aa bb x- x-'],
  'a gap inside is dearer than an odd pair': ['axb', 'ayb', 'aa xy bb'],
  'nothing on one side': ['ab', '', 'a- b-'],
  'nothing on the other': ['', 'ab', '-a -b'],
};

for (const [name, [one, other, path]] of Object.entries(cases))
  test(name, () => expect(align(one, other)).toBe(path));

test('each pair is asked for once', () => {
  const asked: string[] = [];
  const gain = (row: number, column: number) => {
    asked.push(`${row} ${column}`);
    return 0;
  };
  alignAffine({ rows: 7, columns: 5, gain, freeStart: true, freeEnd: true });
  expect(asked.length).toBe(35);
  expect(new Set(asked).size).toBe(35);
});

test('rows left alone cost nothing at an end that is free, and elsewhere each run of them its price', () => {
  const gain = (row: number) => [1, 2.5, 1.2][row]!;
  expect(align('abc', 'x', { gain })).toBe('a- bx c-');
  expect(align('abc', 'x', { gain, freeStart: false, freeEnd: false })).toBe('a- b- cx');
  expect(align('abc', 'x', { gain, freeStart: false })).toBe('ax b- c-');
});
