import type { Finding } from '../schemas/finding.ts';
import type { Span } from '../schemas/span.ts';

/** Where an article prints that it has been corrected, in the order of its file: the places of findings that say so. */
export function correctionsOf(
  findings: readonly Pick<Finding, 'kind' | 'evidence'>[],
  siglum: string,
): Span[] {
  return findings
    .filter(({ kind }) => kind === 'printed correction')
    .flatMap(({ evidence }) => evidence)
    .filter((place) => place.siglum === siglum)
    .map(({ start, end }) => ({ start, end }))
    .toSorted((one, other) => one.start - other.start);
}
