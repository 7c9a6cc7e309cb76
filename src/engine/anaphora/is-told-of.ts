import type { Discourse } from './discourse.ts';

/**
 * Whether a name that opens at a token is the subject of a clause within somebody else’s sentence, where he has spoken.
 * `Pike said that [Lee] was late.`: what follows takes up Pike. After a comma a new clause begins: `Asked by Pike, [Lee] left`.
 */
export function isToldOf(
  { traces, article }: Discourse,
  entity: number,
  opens: number,
  sentence: number,
): boolean {
  if (article.reading.tokens[opens - 1]?.text === ',') return false;
  for (let i = traces.length - 1; i >= 0 && traces[i]?.sentence === sentence; i--)
    if (traces[i]?.part === 'speaker') return traces[i]?.entity !== entity;
  return false;
}
