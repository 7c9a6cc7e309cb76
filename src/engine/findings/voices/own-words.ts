/**
 * In: a speaker of one article. Out: the quotations that the article gives to him at first hand, each once: a caption or
 * a crosshead that repeats the text adds no words to him, and what somebody else says that he said is not quoted from him.
 */
import type { Quotation, Speaker } from '../../../schemas/quotation.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { isHeldWithChanges } from '../../statements/held-with-changes.ts';
import { foldPhrase, foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';

export function ownWords(
  { quotations }: Pick<Speaker, 'quotations'>,
  siglum: string,
  context: FindingContext,
) {
  const own = quotations
    .map((id) => context.quotation(id))
    .filter((quotation) => !ofHeadings.has(quotation.rule) && !isAtSecondHand(quotation, siglum, context));
  const each = [
    ...new Map(own.toReversed().map((one) => [foldPhrase(one.exact), one])).values(),
  ].toReversed();
  return withoutRepeats(each);
}

/** Rules that give the words of a heading to whom the text below quotes. */
const ofHeadings: ReadonlySet<string> = new Set(['quoted below', 'section below']);

/** Fewer words he may well have said twice. */
const leastOfRepeat = 5;

/** Without those whose words stand in a longer one, but for a word put in or another form of a word. */
function withoutRepeats(quotations: readonly Quotation[]): Quotation[] {
  const read = quotations.map((quotation) => ({
    quotation,
    words: foldWords(quotation.exact).map(({ folded }) => folded),
  }));
  const holding = new Map<string, (typeof read)[number][]>();
  for (const one of read)
    for (const word of new Set(one.words.filter(isContentWord)))
      if (!holding.get(word)?.push(one)) holding.set(word, [one]);
  const isRepeat = ({ words }: (typeof read)[number]) => {
    if (words.length < leastOfRepeat) return false;
    const holders = words.flatMap((word) => (holding.has(word) ? [holding.get(word)!] : []));
    const fewest = holders.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return fewest.some((other) => other.words.length > words.length && isHeldWithChanges(words, other.words));
  };
  return read.filter((one) => !isRepeat(one)).map(({ quotation }) => quotation);
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
