import { participlesOfTexts } from '../../data/authored-texts.ts';
import { adverbs, auxiliaries, conjunctions, prepositions, relatives } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import { isPeopleNoun } from '../../sentences/is-person-noun.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `The residents all [said]`, `the mayor herself [said]`, `guests attending [said]`: words that follow the subject. */
export function skipFloating(tokens: readonly Token[], i: number, from: number): number {
  const before = tokens[i - 1];
  if (i > from && isParticipleBehind(tokens[i], before)) return i - 1;
  if (
    i <= from ||
    !before ||
    !/^(?:all|both|each|himself|herself|itself|themselves)$/.test(lowerAt(tokens, i))
  )
    return i;
  const closes = before.kind === 'mark' ? /^[)—–]$/.test(before.text) : !isClosedWord(before);
  return closes ? i - 1 : i;
}

/** `guests attending`, `a statement issued` */
function isParticipleBehind(token: Token | undefined, before: Token | undefined): boolean {
  const { text = '' } = token ?? {};
  const noun = before?.lower ?? '';
  if (isPeopleNoun(noun)) return /^\p{Ll}{2,}ing$/u.test(text);
  return documentNouns.has(noun) && participlesOfTexts.has(text);
}

function isClosedWord({ kind, lower }: Token): boolean {
  const closed = [prepositions, conjunctions, auxiliaries, adverbs, relatives].some((words) =>
    words.has(lower),
  );
  return kind === 'hidden' || closed || lookUpReportingWord(lower) !== undefined;
}
