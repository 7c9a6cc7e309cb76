import type { Statement, Version } from '../../schemas/statement.ts';
import { countWords } from '../speakers/count-words.ts';

/** How much of a statement one article prints. */
export interface Printed {
  /** Words that it prints of those that the article of the longest version prints. */
  words: number;
  /** Words that it prints and that article does not. */
  more: number;
  /** All words of the statement in the article of the longest version, which may part them by “she said”. */
  whole: number;
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
  const indicesOf = (of: readonly Version[]) => of.map((version) => versions.indexOf(version));
  const indices = indicesOf(own);
  const { siglum, context } = versions[fullest]!;
  const longest = indicesOf(versions.filter((one) => one.siglum === siglum && one.context === context));
  let [words, more, run, whole] = [0, 0, 0, 0];
  for (const { kind, cells } of columns) {
    const count = (index: number) => {
      const cell = cells[index];
      return cell ? countWords(textOf(versions[index]!.siglum).slice(cell.start, cell.end)) : 0;
    };
    const counts = indices.map(count);
    const here = kind === 'wording' ? counts.reduce((sum, one) => sum + one, 0) : Math.max(...counts);
    const there = Math.max(...longest.map(count));
    words += Math.min(here, there);
    whole += there;
    if (here > there) run += here - there;
    else if (there > 0) {
      more += run >= leastMore ? run : 0;
      run = 0;
    }
  }
  return { words: Math.min(words, whole), more: more + (run >= leastMore ? run : 0), whole };
}
