/** Every quotation, statement, passage and finding of a story has an id of its own. */
import type { Collections } from '../../10-write-collections.ts';
import { type Problem, problem } from './problem.ts';

interface Entry {
  id: string;
  file: string;
  /** From 1. */
  number: number;
}

export function checkIds({
  quotations,
  statements,
  passages,
  findings,
}: Pick<Collections, 'quotations' | 'statements' | 'passages' | 'findings'>): Problem[] {
  const quoted = quotations.flatMap(({ siglum, quotations: list }) =>
    toEntries(`quotations/${siglum.toLowerCase()}.json`, list),
  );
  return [
    quoted,
    toEntries('statements', statements),
    toEntries('passages.json', passages.passages),
    toEntries('findings.json', findings.findings),
  ].flatMap(findTwice);
}

function toEntries(file: string, items: readonly { id: string }[]): Entry[] {
  return items.map(({ id }, at) => ({ id, file, number: at + 1 }));
}

/** One problem for each entry whose id an earlier one has. */
function findTwice(entries: readonly Entry[]): Problem[] {
  const known = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const first = known.get(entry.id);
    if (!first) known.set(entry.id, entry);
    return first ? [problem(entry.file, sayTwice(entry, first))] : [];
  });
}

function sayTwice({ id, file, number }: Entry, first: Entry): string {
  const where = first.file === file ? '' : ` of ${first.file}`;
  return `entry ${number} has the id ${id}, which entry ${first.number}${where} has too.`;
}
