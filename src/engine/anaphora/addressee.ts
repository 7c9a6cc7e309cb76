import type { Choice } from './choose-candidate.ts';
import type { AnaphorPlace } from './place-features.ts';

/** `Lee wrote to Fernleaf Home in May. [The firm] replied`: whom the sentence before was written to, where its words reply. */
export function addresseeAmong(
  choices: readonly Choice[],
  { replies, sentence }: AnaphorPlace,
): Choice | undefined {
  if (!replies) return undefined;
  return choices.find(({ candidate }) => {
    const { part, sentence: written = 0 } = candidate?.trace ?? {};
    return part === 'written to' && sentence - written <= 1;
  });
}
