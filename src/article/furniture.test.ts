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
  for (const [title, [kinds, expected]] of Object.entries(cases)) {
    it(title, () => {
      const found = furnitureOf(blocksOf(...kinds));
      expect(found.map(({ kind, start, end }) => `${kind} ${start}-${end}`)).toEqual(expected);
    });
  }
});
