/**
 * In: versions of one article. Out: the runs of words that they print and the article of the fullest version does not,
 * in the order of the text: “She is finished here” behind a sentence that both print.
 */
import type { Span } from '../../../schemas/span.ts';
import type { Statement, Version } from '../../../schemas/statement.ts';

export function wordsBeyond(
  own: readonly Version[],
  { versions, fullest, columns }: Pick<Statement, 'versions' | 'fullest' | 'columns'>,
): Span[] {
  const { siglum } = versions[fullest]!;
  const indices = own.map((version) => versions.indexOf(version));
  const others = [...versions.keys()].filter(
    (at) => versions[at]!.siglum === siglum && versions[at]!.context === 'body',
  );
  return indices.flatMap((index) => {
    const runs: Span[] = [];
    let isOpen = false;
    for (const { cells } of columns) {
      const cell = cells[index];
      if (!cell) continue;
      const isBeyond = others.every((other) => !cells[other]);
      if (isBeyond && isOpen) runs.at(-1)!.end = cell.end;
      else if (isBeyond) runs.push({ ...cell });
      isOpen = isBeyond;
    }
    return runs;
  });
}
