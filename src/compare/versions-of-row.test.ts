import { describe, expect, it } from 'vitest';
import { versionsOfRow } from './versions-of-row.ts';

/** Articles of one sentence each. */
function rowOf(...texts: string[]) {
  const cells = texts.map((_, index) => {
    const siglum = 'ABCDE'[index]!;
    return { siglum, items: [{ kind: 'sentence' as const, id: `${siglum}-0` }], moved: false };
  });
  return { row: { groups: ['g'], cells }, wordsOf: (column: number) => texts[column]! };
}

describe('versionsOfRow', () => {
  it('joins articles that print the same words, whatever their marks', () => {
    const { row, wordsOf } = rowOf(
      'The kiln is cold.',
      '“The kiln is out.”',
      '"the kiln  is out"',
      'A kiln.',
    );
    expect(versionsOfRow(row, wordsOf)).toEqual([
      { sigla: ['B', 'C'], column: 1 },
      { sigla: ['D'], column: 3 },
    ]);
  });

  it('has none where nothing is shared', () => {
    const { row, wordsOf } = rowOf('One.', 'Two.');
    expect(versionsOfRow({ ...row, groups: [] }, wordsOf)).toEqual([]);
  });
});
