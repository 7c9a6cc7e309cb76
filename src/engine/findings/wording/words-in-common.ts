/** In: a statement and two of its versions. Out: how many words of the first stand in the second, in their places. */
import type { Statement } from '../../../schemas/statement.ts';
import { foldPhrase } from '../../text/fold.ts';
import { spellOut } from '../../text/spell-out.ts';
import type { FindingContext } from '../context.ts';

export function wordsInCommon(
  { versions, columns }: Pick<Statement, 'versions' | 'columns'>,
  one: number,
  other: number,
  context: FindingContext,
): number {
  const wordsAt = (cells: (typeof columns)[number]['cells'], version: number) => {
    const cell = cells[version];
    const { siglum } = versions[version]!;
    return cell ? spellOut(foldPhrase(context.text({ siglum, ...cell })).split(' ')) : [];
  };
  return columns.reduce((sum, { cells }) => {
    const left = wordsAt(cells, other);
    const found = wordsAt(cells, one).filter((word) => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    return sum + found.length;
  }, 0);
}
