import type { Statement } from '../schemas/statement.ts';

/** So much of the longest version is all of it. */
const nearlyAll = 0.7;

type Disputed = Pick<Statement, 'versions' | 'fullest' | 'columns'>;

/**
 * The longest stretch of a statement that two versions print for two speakers, as the first of them prints it; null
 * where it is nearly all that the longest version prints.
 */
export function disputedWords(statement: Disputed, textOf: (siglum: string) => string): string | null {
  const { versions, fullest } = statement;
  const shared = versions.flatMap((one, at) =>
    versions.slice(at + 1).flatMap((other, beyond) => {
      const areInBody = one.context === 'body' && other.context === 'body';
      if (!areInBody || !one.speakerId || !other.speakerId || one.speakerId === other.speakerId) return [];
      const words = sharedWords(statement, at, at + 1 + beyond, textOf(one.siglum));
      return words === '' ? [] : [words];
    }),
  );
  const longest = shared.reduce((best, words) => (words.length > best.length ? words : best), '');
  const { start, end } = versions[fullest]!;
  return longest === '' || longest.length >= nearlyAll * (end - start) ? null : longest;
}

/** From the first word that both print to the last, in the text of the one. */
function sharedWords({ columns }: Disputed, one: number, other: number, text: string): string {
  const cells = columns.flatMap(({ cells }) => (cells[one] && cells[other] ? [cells[one]] : []));
  return cells.length === 0 ? '' : text.slice(cells[0]!.start, cells.at(-1)!.end);
}
