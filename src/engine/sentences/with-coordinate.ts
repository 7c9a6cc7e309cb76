import { conjunctions } from '../data/function-words.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { type NounPhrase, phraseEndingAt } from './noun-phrase.ts';

/** `Government and Ofcom officials`, `Lee and Park`: two phrases that open the clause together. */
export function withCoordinate(tokens: readonly Token[], phrase: NounPhrase, from: number): NounPhrase {
  // `strong ties with the House and these [continue]`
  const points = /^(?:this|that|these|those)$/.test(lowerAt(tokens, phrase.last - 1));
  if (tokens[phrase.first - 1]?.lower !== 'and' || points) return phrase;
  const left = phraseEndingAt(tokens, phrase.first - 2, from);
  if (!left) return phrase;
  const before = tokens[left.first - 1];
  const opens =
    left.first === from ||
    before?.kind !== 'word' ||
    conjunctions.has(before.lower) ||
    before.lower === 'with';
  return opens ? { ...phrase, first: left.first } : phrase;
}
