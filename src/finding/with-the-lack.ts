import type { Finding } from '../schemas/finding.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';

/** A piece of evidence; where it shows a lack, the offset at which the words of the others are missing. */
export type Shown = Finding['evidence'][number] & { lacksAt?: number };

/**
 * The evidence of a finding, and behind it the quotation of every article that it names without any: one that lacks the
 * words which others print, so that a reader can check the lack.
 *
 * `“like” in E, no word in B` with the quotation of E gives that of B too, and where “like” would stand in it.
 */
export function withTheLack(
  { kind, sigla, evidence }: Pick<Finding, 'kind' | 'sigla' | 'evidence'>,
  statement: Statement | undefined,
): Shown[] {
  if (kind !== 'wording inside the marks' || !statement) return [...evidence];
  const shown = new Set(evidence.map(({ siglum }) => siglum));
  const lacking = sigla.filter((siglum) => !shown.has(siglum));
  const place = columnsOf(evidence, statement);
  return [...evidence, ...lacking.flatMap((siglum) => quotationThatLacks(siglum, place, statement))];
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

/** Of several versions of an article the one that quotes on across the place, else the longest. */
function quotationThatLacks(
  siglum: string,
  { first, end }: { first: number; end: number },
  { versions, columns }: Statement,
): Shown[] {
  const cellsOf = (at: number, from: number, to?: number) =>
    columns.slice(from, to).flatMap(({ cells }) => cells[at] ?? []);
  const own = [...versions.entries()]
    .filter(([, version]) => version.siglum === siglum && version.context === 'body')
    .map(([at, version]) => ({
      version,
      before: cellsOf(at, 0, first).at(-1),
      after: cellsOf(at, end)[0],
    }))
    .sort(
      (left, right) =>
        Number(Boolean(right.before && right.after)) - Number(Boolean(left.before && left.after)) ||
        right.version.words - left.version.words,
    );
  const [best] = own;
  if (!best) return [];
  const { start, end: behind } = best.version;
  return [{ siglum, start, end: behind, lacksAt: best.before?.end ?? best.after?.start ?? start }];
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
