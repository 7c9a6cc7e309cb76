import type { Finding } from '../schemas/finding.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';

/** A piece of evidence; where it shows a lack, the offset at which the words of the others are missing. */
export type Shown = Finding['evidence'][number] & { lacksAt?: number };

/**
 * A finding, and behind its evidence the quotation of every article that quotes on across the place and lacks the words
 * which others print, so that a reader can check the lack; such an article is one that it is about.
 *
 * `“like” in E, no word in B` with the quotation of E gives that of B too, and where “like” would stand in it.
 */
export function withTheLack<F extends Pick<Finding, 'kind' | 'sigla' | 'evidence'>>(
  finding: F,
  statement: Statement | undefined,
): F & { evidence: Shown[] } {
  const { kind, sigla, evidence } = finding;
  if (kind !== 'wording inside the marks' || !statement) return { ...finding, evidence: [...evidence] };
  const place = columnsOf(evidence, statement);
  const shown = new Set(evidence.map(({ siglum }) => siglum));
  const others = new Set(
    statement.versions.map(({ siglum }) => siglum).filter((siglum) => !shown.has(siglum)),
  );
  const lacks = [...others].flatMap((siglum) => quotationThatLacks(siglum, place, statement));
  const about = new Set([...sigla, ...lacks.map(({ siglum }) => siglum)]);
  const inOrder = new Set(
    statement.versions.map(({ siglum }) => siglum).filter((siglum) => about.has(siglum)),
  );
  return { ...finding, sigla: [...inOrder.union(about)], evidence: [...evidence, ...lacks] };
}

/** The columns in which the evidence differs: from the first to behind the last. */
function columnsOf(
  evidence: Finding['evidence'],
  { versions, columns }: Statement,
): { first: number; end: number } {
  const found = [...columns.keys()].filter((column) =>
    columns[column]!.cells.some((cell, at) =>
      evidence.some(
        ({ siglum, differs = [] }) =>
          cell && versions[at]?.siglum === siglum && differs.some((span) => meets(cell, span)),
      ),
    ),
  );
  return { first: found[0] ?? 0, end: (found.at(-1) ?? -1) + 1 };
}

/** The version of an article that has words before the place and behind it, and none in it. */
function quotationThatLacks(
  siglum: string,
  { first, end }: { first: number; end: number },
  { versions, columns }: Statement,
): Shown[] {
  const cellsOf = (at: number, from: number, to?: number) =>
    columns.slice(from, to).flatMap(({ cells }) => cells[at] ?? []);
  for (const [at, version] of versions.entries()) {
    if (version.siglum !== siglum || version.context !== 'body') continue;
    const before = cellsOf(at, 0, first).at(-1);
    const isAcross = before && cellsOf(at, first, end).length === 0 && cellsOf(at, end).length > 0;
    if (isAcross) return [{ siglum, start: version.start, end: version.end, lacksAt: before.end }];
  }
  return [];
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
