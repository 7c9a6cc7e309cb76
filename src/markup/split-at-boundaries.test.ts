import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtBoundaries } from './split-at-boundaries.ts';

const name = (mark: { start: number; end: number }) => `${mark.start}-${mark.end}`;

describe('splitAtBoundaries', () => {
  const cases = {
    'no marks: one part': { marks: [], expected: ['0-10'] },
    'two that overlap': {
      marks: [
        { start: 2, end: 6 },
        { start: 4, end: 8 },
      ],
      expected: ['0-2', '2-4 2-6', '4-6 2-6 4-8', '6-8 4-8', '8-10'],
    },
    'one that runs past both ends': { marks: [{ start: -5, end: 50 }], expected: ['0-10 -5-50'] },
    'one that only touches': { marks: [{ start: 10, end: 12 }], expected: ['0-10'] },
  };
  for (const [title, { marks, expected }] of Object.entries(cases)) {
    it(title, () => {
      const parts = splitAtBoundaries({ start: 0, end: 10 }, marks);
      expect(parts.map((part) => [name(part), ...part.marks.map(name)].join(' '))).toEqual(expected);
    });
  }

  it('gives ordered parts that join to the range, whatever the marks', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), (marks) => {
        const parts = splitAtBoundaries({ start: 5, end: 50 }, marks);
        expect(parts[0]!.start).toBe(5);
        expect(parts.at(-1)!.end).toBe(50);
        for (const [index, part] of parts.entries()) {
          expect(part.end).toBeGreaterThan(part.start);
          if (index > 0) expect(part.start).toBe(parts[index - 1]!.end);
        }
      }),
    );
  });
});
