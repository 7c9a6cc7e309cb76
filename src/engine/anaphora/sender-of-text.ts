import type { AnaphoraState } from './anaphora-state.ts';

/**
 * Who sent or signed the text that the noun at a token brings in, or null.
 * `a letter from the leader, Ann Lee`, `a statement signed by Ann Lee`, `The email was sent at noon by Ann Lee`.
 */
export function senderOfText(state: AnaphoraState, noun: number, sentence: number): number | null {
  const { tokens, sentences } = state.article.reading;
  const sent = sending.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  if (/^(?:from|by)$/.test(tokens[sent]?.lower ?? '')) return namedAfter(state, sent);
  const last = sentences[sentence]?.last ?? 0;
  for (let i = noun + 1; i < Math.min(last, noun + reach); i++) {
    if (!sending.test(tokens[i]?.lower ?? '') || !/^(?:was|were|been)$/.test(tokens[i - 1]?.lower ?? ''))
      continue;
    for (let by = i + 1; by < Math.min(last, i + reach); by++)
      if (/^(?:from|by)$/.test(tokens[by]?.lower ?? '')) return namedAfter(state, by);
  }
  return null;
}

/** Tokens after the noun, and after the verb, in which the sender is looked for. */
const reach = 12;

const sending = /^(?:signed|written|sent|issued|published|released)$/;

/** The first name after `by` or `from`. */
function namedAfter({ article, entityOf }: AnaphoraState, by: number): number | null {
  const { tokens } = article.reading;
  for (
    let i = by + 1;
    i < by + 9 && tokens[i] && !/^(?:to|that|which|\.)$/.test(tokens[i]?.lower ?? '');
    i++
  ) {
    const name = article.index.at.get(i);
    if (name !== undefined && article.index.names[name]?.kind === 'name') return entityOf[name] ?? null;
  }
  return null;
}
