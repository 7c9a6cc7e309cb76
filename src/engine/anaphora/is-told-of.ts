import type { Mention } from '../mentions/mention.ts';
import type { AnaphoraState } from './anaphora-state.ts';
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
  const { tokens } = article.reading;
  const before = tokens[opens - 1]?.lower === 'the' ? opens - 2 : opens - 1;
  // `…, according to Lee`
  if (tokens[before]?.text === ',' || tokens[before]?.lower === 'to') return false;
  // `As Pike said, it was late, but Lee disagrees`
  if (tokens[before]?.lower === 'but' && tokens[before - 1]?.kind !== 'word') return false;
  // `It was late, Pike thought, said Lee`
  if (article.cues[sentence]?.some(({ inverted, last }) => inverted && last === before + 1)) return false;
  for (let i = traces.length - 1; i >= 0 && traces[i]?.sentence === sentence; i--)
    if (traces[i]?.part === 'speaker') return traces[i]?.entity !== entity;
  return false;
}

/** `Lee said [the keeper] did not agree`: somebody whom she tells of, and whom no words are given to. */
export function isToldInPassing(
  state: AnaphoraState,
  { first, opens }: Mention,
  entity: number | null,
  sentence: number,
): boolean {
  const words = state.speakers.get(first)?.quotations.length ?? 0;
  return words === 0 && entity !== null && isToldOf(state, entity, opens, sentence);
}
