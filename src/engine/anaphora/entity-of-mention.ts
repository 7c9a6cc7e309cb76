import type { Mention } from '../mentions/mention.ts';
import type { AnaphoraState } from './anaphora-state.ts';

type Known = Pick<AnaphoraState, 'entityOf'> & { anaphors: ReadonlyMap<number, number> };

/** The entity that a mention names or, for a pronoun or a description, has been found to stand for; null where unknown. */
export function entityOfMention({ entityOf, anaphors }: Known, { name, first }: Mention): number | null {
  return (name === null ? anaphors.get(first) : entityOf[name]) ?? null;
}
