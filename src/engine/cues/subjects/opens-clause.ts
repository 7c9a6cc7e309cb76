import { adverbs, conjunctions } from '../../data/function-words.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/** Words after which a subject may follow in the middle of a part: `and`, `that`, `as`, `said`. */
export function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i];
  if (before?.text === ':' && isTitleColon(tokens, i)) return false;
  // `serving as his planner`, `came to fame as a singer`
  if (
    before?.lower === 'as' &&
    (isNounBefore(tokens[i - 1]) || /(?:ing|ed|known)$/.test(lowerAt(tokens, i - 1)))
  )
    return false;
  if (before?.kind !== 'word') return before?.kind !== 'hidden';
  return (
    conjunctions.has(before.lower) ||
    clauseWords.has(before.lower) ||
    lookUpReportingWord(before.lower) !== undefined
  );
}

/** `night as the latest example of it`, not `saying as` or `just as` */
function isNounBefore(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return (
    token?.kind === 'word' && !adverbs.has(lower) && !conjunctions.has(lower) && !lookUpReportingWord(lower)
  );
}

const clauseWords: ReadonlySet<string> = new Set(
  'that as while although though because if when where whereas'.split(' '),
);

/** `As John Orr, the deputy, put it` at the head of a sentence. */
export function opensSentence(tokens: readonly Token[], start: number, from: number): boolean {
  return start === from && clauseWords.has(lowerAt(tokens, start));
}

/** `Tide Wars: The Long Night` */
export function isTitleColon(tokens: readonly Token[], i: number): boolean {
  return startsUpper(tokens[i - 1]?.text) && startsUpper(tokens[i + 1]?.text);
}
