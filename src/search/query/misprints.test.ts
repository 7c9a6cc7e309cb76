import { describe, expect, test } from 'vitest';
import { mayBeMisprint } from './misprints.ts';

describe('a word that may be a misprint of another', () => {
  const cases: [string, string, boolean][] = [
    ['habrour', 'harbour', true],
    ['feries', 'ferries', true],
    ['bak', 'back', true],
    ['teh', 'the', true],
    ['incryption', 'encryption', true],
    ['tellefone', 'telephone', true],
    // A short word keeps its first letter, unless another looks like it
    ['dull', 'pull', false],
    ['fuse', 'fuze', true],
    ['guay', 'quay', true],
    ['quay', 'guay', true],
    // A word of three letters has none exchanged
    ['fog', 'for', false],
    ['gulp', 'gull', true],
    // Two wrong letters are too many for five
    ['sloop', 'stop', false],
    ['sloop', 'slop', true],
    ['quail', 'quayle', true],
    ['stroke', 'strike', true],
    ['xylophone', 'telephone', false],
    // Numbers
    ['tweet', 'twenty', false],
    ['fourty', 'forty', true],
    ['six', 'sex', false],
    ['1200', '1201', false],
  ];
  for (const [typed, printed, expected] of cases) {
    test(`${typed} for ${printed}`, () => expect(mayBeMisprint(typed, printed)).toBe(expected));
  }
});
