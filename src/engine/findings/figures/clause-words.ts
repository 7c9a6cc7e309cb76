/**
 * In: a figure. Out: the telling words of its part of the sentence, which say what it is of: “cut the [deficit] by nearly £2
 * million, and” and “£1.97 million in [revenue]” are of two things. And the length of time that the part says it is for.
 */

import { numberValue } from '../../figures/number-value.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { foldWords } from '../../text/fold.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { toSingular } from '../../text/to-singular.ts';
import type { FindingContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';

/** Words before a figure and behind it. */
const reach = 7;
const edge = /[,;:()–—]\s|\s[-–—]\s|[–—]|["“”]/gu;
const notTelling =
  /^(?:percent|cent|hundred|thousand|million|billion|trillion|dozen|next|past|last|subsequent|decade|year|month|week|day|hour|minute|said|say)$/u;
/** Letters that `reduce` and `reduction` have in common. */
const stem = 6;

export interface ClauseWords {
  /** Without names. */
  around: ReadonlySet<string>;
  /** In the figure itself: `trade` and `embargo` of `50-year trade embargo`. */
  inside: ReadonlySet<string>;
}

export const clauseWords = onceEach((use: FigureUse, context): ClauseWords => {
  const { siglum, start, end } = use;
  const sentence = context.inSentence(use);
  const { text } = context.article(siglum);
  const before = text.slice(sentence.start, start).split(edge).at(-1)!;
  const after = text.slice(end, sentence.end).split(edge)[0]!;
  const inside = toStems(text.slice(start, end), use);
  return {
    around: new Set([
      ...toStems(before, use, (words) => words.slice(-reach), start - before.length === sentence.start),
      ...toStems(after, use, (words) => words.slice(0, reach)),
    ]),
    inside: new Set(inside),
  };
});

type Word = ReturnType<typeof foldWords>[number];

function toStems(
  text: string,
  { unit }: FigureUse,
  choose: (words: Word[]) => Word[] = (words) => words,
  opensSentence = false,
): string[] {
  return choose(foldWords(text)).flatMap(({ folded, start }) => {
    const word = toSingular(folded.replace(/'s$/u, ''));
    const isName = startsUpper(text[start]) && !(opensSentence && start === 0);
    const tells = isContentWord(word) && !isName && !/^[\p{N}\p{Sc}]/u.test(word) && !notTelling.test(word);
    return tells && word !== toSingular(unit) ? [word.slice(0, stem)] : [];
  });
}

const timeSpan =
  /\b(?:over|in|during|within|for|across)\s(?:the\s)?(?:(?:next|past|last|first|subsequent|following|coming|another)\s)?(?:(?<count>\d{1,3}|\p{Ll}+)\s)?(?<measure>decade|year)s?\b/iu;

/** In years; null where nothing says so. */
export const yearsItIsFor = onceEach((use: FigureUse, context: FindingContext): number | null => {
  const { text } = context.article(use.siglum);
  const rest = text.slice(use.end, context.inSentence(use).end);
  const { count, measure } = timeSpan.exec(rest.split(/[;:]|\sand\s/u)[0]!)?.groups ?? {};
  if (measure === undefined) return null;
  const many = count === undefined || /^an?$|^the$/iu.test(count) ? 1 : numberValue(count);
  return many === null ? null : many * (measure.toLowerCase() === 'decade' ? 10 : 1);
});
