import type { Candidate } from './candidates/list-candidates.ts';
import type { AnaphorPlace } from './candidates/place-features.ts';

/** `Lee wrote to Fernleaf Home in May. [The firm] replied`: whom the sentence before was written to, where its words reply. */
export function addresseeAmong(
  candidates: readonly (Candidate | null)[],
  { replies, sentence }: AnaphorPlace,
): Candidate | null {
  if (!replies) return null;
  const found = candidates.find((candidate) => {
    const { part, sentence: written = 0 } = candidate?.trace ?? {};
    return part === 'written to' && sentence - written <= 1;
  });
  return found ?? null;
}
