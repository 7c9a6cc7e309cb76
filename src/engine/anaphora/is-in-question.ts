import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';

/** `Asked whether [Finch] would stay, she said`: whom the question is about, not who answers it. */
export function isInQuestion(tokens: readonly Token[], sentenceFirst: number, from: number): boolean {
  const asked = /^(?:asked|questioned|pressed|quizzed)$/.test(lowerAt(tokens, sentenceFirst));
  const clause = /^(?:if|whether|about|why|how|what|when|where|who|on)$/;
  if (!asked || !clause.test(lowerAt(tokens, sentenceFirst + 1))) return false;
  for (let i = sentenceFirst; i < from; i++) if (tokens[i]?.text === ',') return false;
  return true;
}
