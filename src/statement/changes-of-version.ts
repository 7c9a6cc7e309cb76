import type { Statement, Version } from '../schemas/statement.ts';

/** Words of the longest version and what another version has in their place; one of the two may be empty. */
export interface ChangeOfVersion {
  from: string;
  to: string;
}

/**
 * Where a version has other words than the longest one, from its first word to its last and past them.
 *
 * `the pier opens in 1997` beside `the old pier opens in 1979` gives old → (nothing) and 1979 → 1997.
 */
export function changesOfVersion(
  version: Version,
  { versions, fullest, columns }: Pick<Statement, 'versions' | 'fullest' | 'columns'>,
  textOf: (siglum: string) => string,
): ChangeOfVersion[] {
  const index = versions.indexOf(version);
  const wordsAt = (at: number, column: number) => {
    const cell = columns[column]!.cells[at];
    return cell ? textOf(versions[at]!.siglum).slice(cell.start, cell.end).replace(/\s+/gu, ' ') : '';
  };
  const changes: ChangeOfVersion[] = [];
  let isOpen = false;
  for (const column of columns.keys()) {
    const [from, to] = [wordsAt(fullest, column), wordsAt(index, column)];
    if (from === '' && to === '') continue;
    const differs = lettersOf(from) !== lettersOf(to);
    const last = changes.at(-1);
    if (differs && last && isOpen)
      Object.assign(last, { from: join(last.from, from), to: join(last.to, to) });
    else if (differs) changes.push({ from, to });
    isOpen = differs;
  }
  return changes;
}

/** Marks, stops and capitals are no other words. */
function lettersOf(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{M}\p{N}%£$€]+/gu) ?? []).join(' ');
}

function join(one: string, other: string): string {
  return [one, other].filter(Boolean).join(' ');
}
