import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../schemas/source.ts';
import { furnitureOf } from './furniture.ts';

const blocksOf = (...kinds: BlockKind[]) =>
  kinds.map((kind, index) => ({ kind, start: index * 10, end: index * 10 + 10 }));

describe('furnitureOf', () => {
  const cases: Record<string, [BlockKind[], string[]]> = {
    'neighbours of one kind are one stretch': [
      ['body', 'blank', 'comment', 'blank', 'comment', 'related'],
      ['comment 20-50', 'related 50-60'],
    ],
    'another kind between them parts them': [
      ['comment', 'boilerplate', 'comment'],
      ['comment 0-10', 'boilerplate 10-20', 'comment 20-30'],
    ],
    'an article alone has none': [['headline', 'blank', 'metadata', 'body'], []],
  };
  it('a correction is a stretch of its own', () => {
    const blocks = blocksOf('body', 'boilerplate', 'blank', 'boilerplate', 'blank', 'boilerplate');
    const found = furnitureOf(blocks, [{ start: 32, end: 40 }]);
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [10, 20],
      [30, 40],
      [50, 60],
    ]);
    expect(found[1]?.label).toMatch(/^Correction/u);
  });

  for (const [title, [kinds, expected]] of Object.entries(cases)) {
    it(title, () => {
      const found = furnitureOf(blocksOf(...kinds));
      expect(found.map(({ kind, start, end }) => `${kind} ${start}-${end}`)).toEqual(expected);
    });
  }
});
