import type { PlacedSentence } from './build-comparison.ts';
import type { CellItem } from './row.ts';

export type Piece =
  | { kind: 'sentence'; sentence: PlacedSentence }
  | { kind: 'elsewhere'; group: string }
  /** The sentences before and after it do not follow each other in the article. */
  | { kind: 'gap' };

/** The items of a cell as paragraphs: a new one where the article has one. */
export function paragraphsOf(
  items: readonly CellItem[],
  sentences: ReadonlyMap<string, PlacedSentence>,
): Piece[][] {
  const paragraphs: Piece[][] = [];
  let last: PlacedSentence | undefined;
  for (const item of items) {
    if (item.kind === 'elsewhere') paragraphs.push([item]);
    else {
      const sentence = sentences.get(item.id)!;
      const follows = last?.paragraph === sentence.paragraph && paragraphs.at(-1)?.[0]?.kind !== 'elsewhere';
      if (!follows) paragraphs.push([]);
      if (last && sentence.at !== last.at + 1 && follows) paragraphs.at(-1)!.push({ kind: 'gap' });
      paragraphs.at(-1)!.push({ kind: 'sentence', sentence });
      last = sentence;
    }
  }
  return paragraphs;
}
