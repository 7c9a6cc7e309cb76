import type { Statement, Version } from '../../schemas/statement.ts';
import { countWords } from '../speakers/count-words.ts';

/** How much of a statement one article prints. */
export interface Printed {
  /** Words of the longest version that it prints. */
  words: number;
  /** Words that it prints and the longest version does not. */
  more: number;
}

/** Fewer words in a row than this are another wording, not more of the statement. */
const leastMore = 3;

/**
 * `own`: the versions of one article. What two of them print alike counts once.
 *
 * `The pier` and `is gone, and so are we.` of `The old pier is gone.` give 4 words and 4 more.
 */
export function countPrinted(
  own: readonly Version[],
  { versions, fullest, columns }: Pick<Statement, 'versions' | 'fullest' | 'columns'>,
  textOf: (siglum: string) => string,
): Printed {
  const indices = own.map((version) => versions.indexOf(version));
  let [words, more, run] = [0, 0, 0];
  for (const { kind, cells } of columns) {
    const [there, ...counts] = [fullest, ...indices].map((index) => {
      const cell = cells[index];
      return cell ? countWords(textOf(versions[index]!.siglum).slice(cell.start, cell.end)) : 0;
    }) as [number, ...number[]];
    const here = kind === 'wording' ? counts.reduce((sum, one) => sum + one, 0) : Math.max(...counts);
    words += Math.min(here, there);
    if (here > there) run += here - there;
    else if (there > 0) {
      more += run >= leastMore ? run : 0;
      run = 0;
    }
  }
  return { words: Math.min(words, versions[fullest]!.words), more: more + (run >= leastMore ? run : 0) };
}
