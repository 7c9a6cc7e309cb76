// In: a run of text. Out: parts and multiples told in words: “more than doubled”, “the vast majority of Britons”, “a
// third of patients”. They are figures that have no numeral.
import { closedClassWords } from '../data/common-words.ts';
import { foldPhrase } from '../text/fold.ts';
import type { Figure } from './find-figures.ts';

const nearly = '(?:(?:more than|less than|almost|nearly|about|roughly|around|over|just over|just under)\\s)?';
const multiple = `${nearly}(?:doubled|tripled|trebled|quadrupled|halved)\\b`;
const part = '(?:(?:a|one)\\s(?:third|quarter|fifth|tenth)|half|two[ -]thirds|three[ -]quarters)';
const many = '(?:the|a)\\s(?:(?:vast|overwhelming|large|great)\\s)?majority';
const counted = "\\sof\\s(?:(?:the|all|its|their|our)\\s)?(?<noun>\\p{L}[\\p{L}’'-]*)";
const figure = new RegExp(
  `\\b(?:${multiple}|(?:${nearly}${part}|${many})${counted}|(?<=\\bby\\s)${nearly}${part}\\b)`,
  'giu',
);

/** Spans are offsets into `text`. */
export function findParts(text: string, start: number, end: number): Figure[] {
  return [...text.slice(start, end).matchAll(figure)].flatMap((match) => {
    const { noun = '' } = match.groups!;
    if (noun !== '' && closedClassWords.has(foldPhrase(noun))) return [];
    const at = start + match.index;
    const key = foldPhrase(match[0]);
    return [{ start: at, end: at + match[0].length, key, value: null, unit: '', about: '' }];
  });
}
