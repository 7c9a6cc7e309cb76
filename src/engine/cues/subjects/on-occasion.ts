import { authoredTexts } from '../../data/authored-texts.ts';
import { conjunctions } from '../../data/function-words.ts';
import { occasions } from '../../data/occasion-nouns.ts';
import { headOf, type NounPhrase, phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `but in a later interview [said]`: the subject stands further back. */
export function isObjectOfPreposition(tokens: readonly Token[], phrase: NounPhrase, from: number): boolean {
  // `but in a report to clients [said]`
  const to = tokens[phrase.first - 1]?.lower === 'to';
  const first = (to ? phraseEndingAt(tokens, phrase.first - 2, from)?.first : undefined) ?? phrase.first;
  const before = tokens[first - 1];
  const link = lowerAt(tokens, first - 2);
  return (
    /^(?:in|at|during|on)$/.test(before?.lower ?? '') &&
    (first - 1 === from || (first - 1 > from && (conjunctions.has(link) || (to && link === ','))))
  );
}

/** `Ida Quill, the clerk[,] in a letter (to the crew) [called]`: the comma behind which her aside has ended; null elsewhere. */
export function commaBeforeOccasion(
  tokens: readonly Token[],
  phrase: NounPhrase,
  from: number,
): number | null {
  const to = /^(?:to|with)$/.test(lowerAt(tokens, phrase.first - 1));
  const text = to ? phraseEndingAt(tokens, phrase.first - 2, from) : phrase;
  const noun = text ? headOf(tokens, text) : '';
  if (!text || !(occasions.has(noun) || authoredTexts.has(noun))) return null;
  const comma = text.first - 2;
  const set = /^(?:in|via|through|during)$/.test(lowerAt(tokens, text.first - 1));
  return set && comma > from && tokens[comma]?.text === ',' ? comma : null;
}
