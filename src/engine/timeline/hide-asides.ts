/**
 * In: a sentence and the words in it that say when. Out: the sentence, of the same length, without what stands in
 * quotation marks or brackets: a verb in there is not the one that the time goes with. “A report (‘Mill could shut’) of
 * 3 March said …”. A fragment that the time follows at once stays: “the mill ‘will reopen’ in March”.
 */
import type { Span } from '../../schemas/span.ts';
import { hiddenCharacter } from '../text/segment.ts';

const brackets = /\([^()]*\)|\[[^[\]]*\]/gu;
const marks =
  /“[^“”]*”|(?<![^\s([])"(?! )[^"]*(?<! )"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘[^‘]*?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu;

export function hideAsides(sentence: string, time: Span): string {
  const hide = (text: string, pattern: RegExp, stays: (end: number) => boolean) =>
    text.replace(pattern, (aside: string, start: number) => {
      const end = start + aside.length;
      const holds = start < time.end && time.start < end;
      return holds || stays(end) ? aside : hiddenCharacter.repeat(aside.length);
    });
  const plain = hide(sentence, brackets, () => false);
  return hide(plain, marks, (end) => sentence.slice(end, time.start) === ' ');
}
