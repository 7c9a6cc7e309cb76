/**
 * In: two quotations of one speaker of which one is a fragment of a few words. Out: how sure it is that they are of one
 * utterance, by the words around them; null where these do not say so.
 */
import { closedClassWords } from '../data/common-words.ts';
import { countAlike, wordsBesideBoth } from './beside-marks.ts';
import { findWithin, isContentWord } from './compare-words.ts';
import type { Pair } from './link-rules.ts';
import { sharedFrame } from './shared-frame.ts';
import { inComment, inOneArticle, isSpeech } from './where-printed.ts';

/** Two or three words prove nothing alone: the sentences around them must speak of the same thing. */
export function judgeShort({ shorter, longer, speakers }: Pair): number | null {
  if (inComment(shorter, longer) || speakers !== 'same' || shorter.quotation.form === 'full') return null;
  const content = shorter.keys.filter(isContentWord).length;
  if (shorter.keys.length < 2 || content === 0 || findWithin(shorter.plain, longer.plain) === null)
    return null;
  const shared = sharedFrame(shorter, longer);
  const enough = content > 1 ? shared.length > 0 : shared.some((key) => longer.keys.includes(key));
  return enough ? 0.7 : null;
}

/** The government would do “everything in its power” to help; the government would do “all in its power” to help. */
export function judgeSamePlace({ shorter, longer, speakers, comparison }: Pair): number | null {
  if (inComment(shorter, longer) || inOneArticle(shorter, longer) || speakers !== 'same') return null;
  if (shorter.quotation.form === 'full' || comparison.longest.length < 3 || longer.keys.length > 8)
    return null;
  const before = countAlike(shorter.before.toReversed(), longer.before.toReversed());
  const after = countAlike(shorter.after, longer.after);
  return comparison.longest.content > 0 && before > 0 && before + after >= 3 ? 0.7 : null;
}

const saying = new Set('said say says told called calls'.split(' '));

/** He was being made a “scapegoat” for it; he was being made a “scapegoat” and …: not “was a” of any sentence. */
export function judgeInOneFrame({ shorter, longer, speakers }: Pair): number | null {
  if (inComment(shorter, longer) || inOneArticle(shorter, longer) || speakers !== 'same') return null;
  if ([shorter, longer].some((one) => isSpeech(one) || one.keys.length > 3)) return null;
  const beside = wordsBesideBoth(shorter, longer);
  const tells = beside.some((key) => !closedClassWords.has(key) && !saying.has(key));
  return beside.length >= 3 && tells && shorter.keys.some(isContentWord) ? 0.75 : null;
}
