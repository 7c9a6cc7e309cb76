import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from './build-comparison.ts';
import { versionsOfRow } from './versions-of-row.ts';

/** Articles of one sentence each. */
function rowOf(...texts: string[]) {
  const articles = texts.map((text, index) => {
    const siglum = 'ABCDE'[index]!;
    const id = `${siglum}-0`;
    const sentences = new Map([[id, { id, start: 0, end: text.length, paragraph: 0, at: 0 }]]);
    return { siglum, source: { text }, sentences } as unknown as ComparedArticle;
  });
  const cells = articles.map(({ siglum }) => ({
    siglum,
    items: [{ kind: 'sentence' as const, id: `${siglum}-0` }],
    moved: false,
  }));
  return { row: { groups: ['g'], cells }, articles };
}

describe('versionsOfRow', () => {
  it('joins articles that print the same words, whatever their marks', () => {
    const { row, articles } = rowOf(
      'The kiln is cold.',
      '“The kiln is out.”',
      '"the kiln  is out"',
      'A kiln.',
    );
    expect(versionsOfRow(row, articles)).toEqual([
      { sigla: ['B', 'C'], column: 1 },
      { sigla: ['D'], column: 3 },
    ]);
  });

  it('has none where nothing is shared', () => {
    const { row, articles } = rowOf('One.', 'Two.');
    expect(versionsOfRow({ ...row, groups: [] }, articles)).toEqual([]);
  });
});
