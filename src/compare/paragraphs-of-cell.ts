import type { PlacedSentence } from './build-comparison.ts';
import type { CellItem } from './row.ts';

export type Piece<S extends PlacedSentence = PlacedSentence> =
  | { kind: 'sentence'; sentence: S }
  | { kind: 'elsewhere'; group: string };

/** The items of a cell as paragraphs: a new one where the article has one. */
export function paragraphsOf<S extends PlacedSentence>(
  items: readonly CellItem[],
  sentences: ReadonlyMap<string, S>,
): Piece<S>[][] {
  const paragraphs: Piece<S>[][] = [];
  let last: S | undefined;
  for (const item of items) {
    if (item.kind === 'elsewhere') paragraphs.push([item]);
    else {
      const sentence = sentences.get(item.id)!;
      const follows = last?.paragraph === sentence.paragraph && paragraphs.at(-1)?.[0]?.kind !== 'elsewhere';
      if (!follows) paragraphs.push([]);
      paragraphs.at(-1)!.push({ kind: 'sentence', sentence });
      last = sentence;
    }
  }
  return paragraphs;
}

/** The first and the last of the lines that a cell's sentences begin on; null where it is empty. */
export function linesOfCell(lines: readonly number[]): [number, number] | null {
  return lines.length === 0 ? null : [Math.min(...lines), Math.max(...lines)];
}

/** The numbers of a cell's paragraphs in their article, from 1: `4`, `1–3`; undefined where the cell is empty. */
export function numbersOfParagraphs(sentences: readonly PlacedSentence[]): string | undefined {
  const numbers = sentences.map(({ paragraph }) => paragraph + 1);
  if (numbers.length === 0) return undefined;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? `${first}` : `${first}–${last}`;
}
