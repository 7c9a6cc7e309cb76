/**
 * In: a run of text. Out: numbers of people with no noun of their own, by what befell them: “six people died and
 * [41 were injured]”, “leaving [12 dead]”, “[killing at least six]”. People are what they count.
 */
import { smallNumber } from '../data/number-words.ts';
import type { Figure } from './find-figures.ts';
import { aboutPattern } from './hedge-words.ts';
import { numberValue } from './number-value.ts';

const number = String.raw`(?<number>\d{1,3}(?:,\d{3})+|\d{1,4}|${smallNumber}(?:-${smallNumber})?)`;
const others = String.raw`(?:\s(?:others|more))?`;
const state =
  '(?:killed|dead|injured|hurt|wounded|missing|arrested|detained|hospitali[sz]ed|rescued|evacuated)';
const being =
  '(?:were|was|are|is|have been|had been|are being|were being|remain|remained|are still|were still)';
const verb = '(?:killing|injuring|wounding|sickening)';
/** What a number is of that is no count of people: `aged 41`, `No 41`, `rule 41`, `$41`. */
const notCounted = String.raw`(?<![\p{L}\p{N}.,/:\p{Sc}%-])(?<!\b(?:aged?|no|number|rule|page|article|section|route|room|in|by|at|of|under)\.?\s)`;
/** `three killed the bill`, `six injured passengers` */
const noObject = String.raw`(?!\s(?:the|a|an|his|her|its|their|him|them|it|us|me|this|that)\b)`;
const forms = [
  `${notCounted}(?:(?<about>${aboutPattern})\\s)?${number}${others}\\s(?:${being}\\s)?(?:\\p{L}{1,20}ly\\s)?(?:${state}|treated|taken to hospital)${noObject}(?![\\p{L}-])`,
  `${notCounted}(?:(?<about>${aboutPattern})\\s)?${number}${others}\\s(?:died|have died|had died|perished|lost their lives)(?!\\p{L})`,
  `\\b${verb}\\s(?:(?<about>${aboutPattern})\\s)?${number}${others}(?=[.,;]|\\sand\\b|\\s(?:in|when|after|on|at)\\b)`,
].map((form) => new RegExp(form, 'giu'));

/** Spans are offsets into `text`; years are left out. */
export function findTolls(text: string, start: number, end: number): Figure[] {
  const run = text.slice(start, end);
  return forms.flatMap((form) =>
    [...run.matchAll(form)].flatMap((match) => {
      const { number: printed, about = '' } = match.groups!;
      const value = numberValue(printed!.replace(/-(?=\p{L})/u, ' '));
      if (value === null || /^(?:1[5-9]|20)\d\d$/u.test(printed!)) return [];
      const opening = /^only$/iu.test(about) && match[0].startsWith(about) ? about.length + 1 : 0;
      const at = start + match.index;
      return [
        {
          start: at + opening,
          end: at + match[0].length,
          key: `${value} people`,
          value,
          unit: 'people',
          about: opening > 0 ? '' : about.toLowerCase(),
        },
      ];
    }),
  );
}
