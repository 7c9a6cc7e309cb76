import { countWords } from '../engine/speakers/count-words.ts';
import type { Quotation } from '../schemas/quotation.ts';
import type { Statement } from '../schemas/statement.ts';

type Printed = Pick<Statement, 'versions' | 'columns'>;

/**
 * Words quoted of a speaker, those that several quotations print counted once. `quotations` are the
 * speaker’s, in the bodies of all articles.
 *
 * “We will go now” in A and “we will go” in B are four words.
 */
export function wordsOnce(
  quotations: readonly Pick<Quotation, 'id' | 'words'>[],
  statements: readonly Printed[],
  textOf: (siglum: string) => string,
): number {
  const words = new Map(quotations.map(({ id, words }) => [id, words]));
  const repeats = statements.map((statement) => {
    const own = statement.versions.flatMap(({ quotation }, at) => (words.has(quotation) ? [at] : []));
    return own.length < 2 ? 0 : repeatedWords(statement, own, textOf);
  });
  const all = [...words.values()].reduce((sum, number) => sum + number, 0);
  return repeats.reduce((sum, number) => sum - number, all);
}

/** Words of the given versions beyond the one that prints most in each column. */
function repeatedWords(
  { versions, columns }: Printed,
  own: readonly number[],
  textOf: (siglum: string) => string,
): number {
  return columns.reduce((sum, { cells }) => {
    const counts = own.map((at) => {
      const cell = cells[at];
      return cell ? countWords(textOf(versions[at]!.siglum).slice(cell.start, cell.end)) : 0;
    });
    return sum + counts.reduce((all, number) => all + number, 0) - Math.max(...counts);
  }, 0);
}
