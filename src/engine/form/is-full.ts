/**
 * In: a quotation that is somebody's words. Out: whether it is a clause or more of speech.
 * `We were close.` is; `a significant step back` and `would empower abusers` are not.
 */
import { atEnd } from '../text/at-end.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { FormContext } from './form-context.ts';

export function isFull({ words, count, stop, before, after }: FormContext): boolean {
  if (/[.?!…]["'’”)]*\s+\p{Lu}/u.test(words)) return true;
  if (secondHalf(before) || (stop === ',' && startsUpper(words) && firstHalf.test(after))) return true;
  if (count < 3)
    return opensSpeech.test(before) && startsUpper(words) && (/[.!?]/.test(stop) || saysInTwo.test(words));
  if (/^[\p{Lu}\d[…]/u.test(words)) return true;
  return clauseStart.test(words);
}

/** A pronoun and its verb: `these are his choices`, `we won’t`. */
const clauseStart =
  /^(?:and |but |so |because |if |when |that )?(?:i|you|he|she|it|we|they|this|that|these|those|there)(?:['’](?:m|re|s|ve|ll|d)\b| (?:am|is|are|was|were|do|does|did|have|has|had|will|would|can|could|should|must|may|might|need|want|think|know|feel|believe|hope|love|never|always|just|really)\b)/iu;

/** Nothing stands before it, or what a sentence ends with, or the colon or comma that brings speech in. */
const opensSpeech = /(?:^|[:,.?!”"]\s*)$/;

/** `We ran`, `He’s wrong` */
const saysInTwo = /^(?:I|You|He|She|It|We|They)(?:['’](?:m|re|s|ve|ll|d))? \p{Ll}+$/u;

/** `“My client,” said his lawyer, “has lost his home.”`: either half is speech. */
const secondHalf = atEnd(/(?:^|[\s(])["“‘«]\p{Lu}[^“”"]*,["”’»] [^.“”"]{2,90}, $/u);
const firstHalf = /^ [^.“”"‘«]{2,90}, ["“‘«]/;
