/**
 * In: a name, another name or a description, and a text. Out: whether they stand together in it: “Ada Lund, a spokeswoman
 * for Vell Water” is Ada Lund and the Vell Water spokesperson, and speaks for Vell Water.
 */
import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import { organisationNouns, organisationWords } from '../data/organisation-words.ts';
import { foldWords } from '../text/fold.ts';
import { isContentWord } from './compare-words.ts';

/** So many words from the name, a description belongs to it. */
const nearby = 8;
/** So many, a spokesman is meant. */
const beside = 4;

/** Of the words that are a body’s own: one of four may be its country, which others have too. */
const partOfName = 0.5;

const spokesman = 'spokesperson';

/**
 * All telling words of a description stand near the last word of the name; of the name of a body, half of those that are its own;
 * or its kind, “the hospital”, beside a spokesman. Whom one article calls a spokesman may be another's spokesman.
 */
export function standTogether(
  name: string,
  { name: other, named }: AttributedSpeaker,
  text: string,
): boolean {
  const words = ownerlessWords(text);
  const last = ownerlessWords(name).at(-1);
  const wanted = ownerlessWords(other).filter(isContentWord);
  const own = wanted.filter((word) => !organisationWords.has(word) && !organisationNouns.has(word));
  return words.some((word, at) => {
    if (word !== last) return false;
    const around = wordsAround(words, at, nearby);
    const isSpokesman = wordsAround(words, at, beside).has(spokesman);
    if (!named && isSpokesman && wanted.includes(spokesman)) return true;
    if (!named || own.length === 0) return wanted.every((each) => around.has(each));
    if (own.filter((each) => around.has(each)).length >= partOfName * own.length) return true;
    return isSpokesman && wanted.some((each) => around.has(each));
  });
}

function wordsAround(words: readonly string[], at: number, reach: number): Set<string> {
  return new Set(words.slice(Math.max(0, at - reach), at + reach + 1));
}

/** Folded, without the endings of owners; a spokesman is one as a spokeswoman is. */
export function ownerlessWords(text: string): string[] {
  return foldWords(text).map(({ folded }) =>
    folded.replace(/'s$/u, '').replace(/^spokes(?:man|woman|men|women|people)$/u, spokesman),
  );
}
