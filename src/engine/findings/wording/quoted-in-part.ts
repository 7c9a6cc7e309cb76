/**
 * In: what an article leaves out of a quotation. Out: the same without the phrases of it that the article sets into a sentence
 * of its own: who prints “this is false” and, of the boats, “common threats” leaves out the words around them.
 */
import type { Quotation } from '../../../schemas/quotation.ts';
import { isSameSpeaker } from '../../statements/compare-speakers.ts';
import { siglumOf } from '../../statements/siglum-of.ts';
import { foldPhrase, foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { tellingWords } from '../names/telling-words.ts';
import { type LeftOut, leastLeft } from './left-out.ts';
import type { Pieces } from './statement-pieces.ts';

/** One word may stand anywhere. */
const leastWords = 2;

export interface InPart {
  cuts: LeftOut[];
  /** Words of the phrases. */
  words: number;
}

export function withoutPhrases(
  cuts: readonly LeftOut[],
  { versions, statement }: Pieces,
  context: FindingContext,
): InPart {
  const [{ siglum, quotation }] = versions as [Pieces['versions'][number]];
  const held = new Set(statement.versions.map((one) => one.quotation));
  const phrases = context
    .article(siglum)
    .quotations.filter((other) => other.context === 'body' && !held.has(other.id))
    .map((other) => ({ other, phrase: foldPhrase(other.exact).split(' ') }))
    .filter(({ phrase }) => phrase.length >= leastWords);
  return phrases.reduce<InPart>(
    (all, { other, phrase }) => {
      const split = all.cuts.map((cut) => splitAt(cut, phrase));
      const found = split.filter((one) => one !== null).length;
      if (found === 0 || !mayBeOf(other, context.quotation(quotation), context)) return all;
      return {
        cuts: all.cuts.flatMap((cut, at) => split[at] ?? [cut]),
        words: all.words + found * phrase.length,
      };
    },
    { cuts: [...cuts], words: 0 },
  );
}

/** The speaker's, or in a sentence that names him: “Ida Marr said that Odo Finch spoke of “common threats””. */
function mayBeOf(other: Quotation, said: Quotation, context: FindingContext): boolean {
  if (isSameSpeaker(other, said)) return true;
  const last = tellingWords(said.speaker?.name ?? '').at(-1);
  const { start, end } = other;
  const sentence = context.text(context.inSentence({ siglum: siglumOf(other.id), start, end }));
  return last !== undefined && tellingWords(sentence).includes(last);
}

/** What stands before the phrase and behind it; null where the words do not hold it. */
function splitAt({ start, text }: LeftOut, phrase: readonly string[]): LeftOut[] | null {
  const words = foldWords(text);
  const at = words.findIndex((_, from) =>
    phrase.every((word, index) => words[from + index]?.folded === word),
  );
  if (at < 0) return null;
  return [words.slice(0, at), words.slice(at + phrase.length)].flatMap((own) => {
    const [first, last] = [own.at(0), own.at(-1)];
    if (!first || !last || own.length < leastLeft) return [];
    const span = { start: start + first.start, end: start + last.end };
    return [{ ...span, text: text.slice(first.start, last.end), words: own.length }];
  });
}
