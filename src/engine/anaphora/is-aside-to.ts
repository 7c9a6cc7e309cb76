import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import type { AnaphoraState } from './anaphora-state.ts';

/** `Lee had been sent off for what [the referee] called “dissent”`: told of Lee. */
export function isAsideTo({ article, speakers }: AnaphoraState, mention: Mention): boolean {
  const { tokens } = article.reading;
  if (isContradicted(tokens, mention)) return true;
  return !speakers.get(mention.first)?.quotations.length && tokens[mention.opens - 1]?.lower === 'what';
}

/** `Lee rejected [the mayor]’s claim that it was “late”`: he says it, and the story goes on with Lee. */
export function isContradicted(tokens: readonly Token[], { kind, opens }: Mention): boolean {
  return kind !== 'pronoun' && contradicting.has(lowerAt(tokens, opens - 1));
}

const contradicting: ReadonlySet<string> = new Set(
  'rejected rejects denied denies disputed disputes dismissed dismisses rebutted rebuts refuted refutes contradicted contradicts rejecting disputing dismissing rebutting refuting contradicting challenged challenges'.split(
    ' ',
  ),
);
