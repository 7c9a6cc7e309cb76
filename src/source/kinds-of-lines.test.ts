import { describe, expect, it } from 'vitest';
import { kindsOfLines } from './kinds-of-lines.ts';

const text = 'The fair\n\nIt rained.\nIt went on. Read more';
const blocks = [
  { start: 0, end: 8, kind: 'headline' as const },
  { start: 8, end: 10, kind: 'blank' as const },
  { start: 10, end: 32, kind: 'body' as const },
  { start: 32, end: 33, kind: 'blank' as const },
  { start: 33, end: 42, kind: 'boilerplate' as const },
];

describe('kindsOfLines', () => {
  it('gives every line its number, kinds and whether it begins a stretch', () => {
    expect(
      kindsOfLines(text, blocks).map(({ number, kinds, first }) => [number, kinds.join('+'), first]),
    ).toEqual([
      [1, 'headline', true],
      [2, 'blank', true],
      [3, 'body', true],
      [4, 'body+boilerplate', true],
    ]);
  });

  it('leaves nothing of the text out but line ends', () => {
    const lines = kindsOfLines(text, blocks).map(({ start, end }) => text.slice(start, end));
    expect(lines.join('\n')).toBe(text);
  });
});
