/**
 * In: statements. Out: which articles print them themselves. A reader who repeats one in a comment below an article
 * does not make the article print it.
 */
import type { Statement, Version } from '../../schemas/statement.ts';

type Versions = Pick<Statement, 'versions'>;

/** Versions outside readers' comments. */
export function printedVersions({ versions }: Versions): Version[] {
  return versions.filter(({ context }) => context === 'body');
}

/** Whether both articles print a version of it. */
export function bothPrint(statement: Versions, one: string, other: string): boolean {
  const sigla = printedVersions(statement).map(({ siglum }) => siglum);
  return sigla.includes(one) && sigla.includes(other);
}

/** By quotation, wherever it stands: the articles that print a version of it, its own among them. */
export function siglaPrinting(statements: readonly Versions[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sigla = new Map<string, Set<string>>();
  for (const statement of statements)
    for (const { quotation } of statement.versions) {
      const known = sigla.get(quotation) ?? new Set();
      for (const { siglum } of printedVersions(statement)) known.add(siglum);
      sigla.set(quotation, known);
    }
  return sigla;
}
