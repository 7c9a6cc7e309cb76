import type { Difference } from '../pair/pair.ts';
import type { Span } from '../schemas/span.ts';
import type { Cell } from './row.ts';

/** The sentences of a cell, where they stand. */
export function spansOfCell<S extends Span>(cell: Cell, sentences: ReadonlyMap<string, S>): S[] {
  return cell.items.flatMap((item) => (item.kind === 'sentence' ? [sentences.get(item.id)!] : []));
}

/** The differences that begin in one of the sentences, on either side of a pair. */
export function differencesIn<D extends Pick<Difference, 'a' | 'b'>>(
  differences: readonly D[],
  sentences: { a: readonly Span[]; b: readonly Span[] },
): D[] {
  return differences.filter(({ a, b }) => beginsIn(a, sentences.a) || beginsIn(b, sentences.b));
}

function beginsIn(span: Span | null, sentences: readonly Span[]): boolean {
  return span !== null && sentences.some(({ start, end }) => start <= span.start && span.start < end);
}
