import type { Mention } from '../../mentions/mention.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';

/** Sentences back. */
const reach = 8;
/** For texts that name one at every turn. */
const mostNouns = 24;

/**
 * The tokens before a mention that are one of the nouns, each with its sentence, the nearest first: where the article may
 * have brought in the text that it goes on to speak of.
 */
export function* nounsBefore(
  { article }: AnaphoraState,
  mention: Mention,
  sentence: number,
  nouns: ReadonlySet<string>,
): Generator<[noun: number, sentence: number]> {
  const { tokens, sentences } = article.reading;
  let count = 0;
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const { first = 0, last = 0 } = sentences[s] ?? {};
    for (let i = Math.min(last, mention.first) - 1; i >= first; i--) {
      if (!nouns.has(lowerAt(tokens, i))) continue;
      yield [i, s];
      if (++count === mostNouns) return;
    }
  }
}
