/**
 * In: a fragment, and the words of the whole. Out: what the article calls so, where the speaker does not speak of it: “calling
 * the deal “premature”” of “Reports of an agreement are premature”; null where he does.
 */
import type { Version } from '../../../schemas/statement.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';

/** `calling the deal ` at the end of a text: a verb that says what words are said of, and that. */
const calls =
  /\b(?:call(?:s|ed|ing)?|label(?:l?ed|l?ing|s)?|brand(?:s|ed|ing)?|deem(?:s|ed|ing)?|dub(?:s|bed|bing)?|term(?:s|ed|ing)?|describ(?:e|es|ed|ing))\s+(?:(?:the|a|an|this|that|these|those|his|her|its|their)\s+)?(?<called>\p{Ll}+(?:\s+\p{Ll}+){0,2}?)\s+(?:as\s+)?(?:an?\s+)?["“'‘]$/u;
/** Characters before the fragment. */
const reach = 80;
/** What may mean the very thing that the article names: `I think it was a mistake`. */
const pronoun =
  /\b(?:it|its|they|them|he|him|she|her|these|those|which)\b|\b(?:this|that)(?:['’]s|\s(?:is|was|has|had|would|will|can|could|may|might|should|must))\b/iu;

/** `whole`: the sentence that the fragment is taken out of. */
export function calledSo(fragment: Version, whole: string, context: FindingContext): string | null {
  if (pronoun.test(whole)) return null;
  const { siglum, start } = fragment;
  const before = context.text({ siglum, start: Math.max(0, start - reach), end: start });
  const called = calls.exec(before)?.groups?.['called'];
  const words = foldWords(called ?? '')
    .map(({ folded }) => folded)
    .filter(isContentWord);
  if (!called || words.length === 0) return null;
  const said = new Set(foldWords(whole).map(({ folded }) => folded));
  return words.some((word) => said.has(word) || said.has(`${word}s`)) ? null : called;
}
