// In: a speaker of one article. Out: the quotations that the article gives to him at first hand, each once: a caption
// that repeats the text adds no words to him, and what somebody else says that he said is not quoted from him.
import type { Quotation, Speaker } from '../../schemas/quotation.ts';
import { foldPhrase } from '../text/fold.ts';
import type { FindingContext } from './context.ts';

export function ownWords(
  { quotations }: Pick<Speaker, 'quotations'>,
  siglum: string,
  context: FindingContext,
) {
  const own = quotations
    .map((id) => context.quotation(id))
    .filter((quotation) => !isAtSecondHand(quotation, siglum, context));
  return [...new Map(own.toReversed().map((one) => [foldPhrase(one.exact), one])).values()].toReversed();
}

/** A verb of saying, and the “that” behind which somebody else is told to have spoken. */
const told =
  /\b(?:told|tells|said|says|reports|reported|recalled|tweeted|testified|claimed|wrote)\b[^“”"]*\bthat\b[^“”"]*$/iu;

/** `Ida Quill told the Post that Odo Finch called it “a sieve”`: Finch in the words of Quill. */
function isAtSecondHand({ mention, start }: Quotation, siglum: string, context: FindingContext): boolean {
  if (!mention || mention.start > start) return false;
  const { text } = context.article(siglum);
  const sentence = context.inSentence({ siglum, start: mention.start, end: mention.end });
  return told.test(text.slice(sentence.start, mention.start));
}
