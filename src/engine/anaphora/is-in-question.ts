import type { Token } from '../text/segment.ts';

/** `Asked whether [Finch] would stay, she said`: whom the question is about, not who answers it. */
export function isInQuestion(tokens: readonly Token[], sentenceFirst: number, from: number): boolean {
  const asked = /^(?:asked|questioned|pressed|quizzed)$/.test(tokens[sentenceFirst]?.lower ?? '');
  const clause = /^(?:if|whether|about|why|how|what|when|where|who|on)$/;
  if (!asked || !clause.test(tokens[sentenceFirst + 1]?.lower ?? '')) return false;
  for (let i = sentenceFirst; i < from; i++) if (tokens[i]?.text === ',') return false;
  return true;
}
