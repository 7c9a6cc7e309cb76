import { auxiliaries, relatives } from '../../data/function-words.ts';
import { type Mention, pronounAt } from '../../mentions/mention.ts';
import type { NounPhrase } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `A strong advocate of the pier, [he] has expressed doubts`: whom a sentence tells of that opens with what he is; or null. */
export function pronounBehindApposition(
  reading: Reading,
  phrase: NounPhrase,
  before: number,
): Mention | null {
  const { tokens } = reading;
  if (!/^an?$/.test(lowerAt(tokens, phrase.first))) return null;
  for (let i = phrase.last; i < Math.min(before, phrase.last + longestApposition); i++) {
    const lower = lowerAt(tokens, i);
    if (auxiliaries.has(lower) || relatives.has(lower) || lookUpReportingWord(lower)?.form === 'past')
      return null;
    if (tokens[i]?.text !== ',') continue;
    return /^(?:he|she)$/.test(lowerAt(tokens, i + 1)) ? pronounAt(reading, i + 1) : null;
  }
  return null;
}

/** Tokens behind the noun, up to the comma. */
const longestApposition = 20;
