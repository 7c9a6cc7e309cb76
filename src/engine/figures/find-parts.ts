/**
 * In: a run of text. Out: parts and multiples told in words: “more than doubled”, “the vast majority of Britons”, “a
 * third of patients”, “one in three of the boats”. They are figures that have no numeral of their own.
 */

import { closedClassWords } from '../data/common-words.ts';
import { twoToTen } from '../data/number-words.ts';
import { foldPhrase } from '../text/fold.ts';
import { findPartOf } from './counted-words.ts';
import type { Figure } from './find-figures.ts';

const nearly = '(?:(?:more than|less than|almost|nearly|about|roughly|around|over|just over|just under)\\s)?';
const multiple = `${nearly}(?:doubled|tripled|trebled|quadrupled|halved)\\b(?![\\s-](?:down|back|up|over)\\b)`;
const part = '(?:(?:a|one)\\s(?:third|quarter|fifth|tenth)|half|two[ -]thirds|three[ -]quarters)';
const many = '(?:the|a)\\s(?:(?:vast|overwhelming|large|great)\\s)?majority';
const counted = "\\sof\\s(?:(?:the|all|its|their|our)\\s)?(?<noun>(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}’'-]*)";
const number = `(?:${twoToTen.join('|')}|twelve|twenty|(?!(?:1[5-9]|20)\\d\\d\\b)[1-9]\\d{0,6})`;
const every = '(?:every\\s)?';
const inTime =
  '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|seasons?|matches|games|starts|attempts)\\b';
const odds =
  `(?:${nearly}(?:(?:one|1)\\s(?:in|out\\sof)\\s${every}${number}|${number}\\s(?:out\\sof\\s${every}${number}|in\\s${every}(?:five|ten|5|10|100))))` +
  `(?![\\p{L}\\p{N}-]|[.,:/]\\p{N}|\\s(?:\\p{L}+\\s)?${inTime})`;
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:\\p{Sc}-])(?:${multiple}|(?:${nearly}${part}|${many})${counted}|(?<=\\bby\\s)${nearly}${part}\\b|(?<odds>${odds})(?:${counted.replace('?<noun>', '?:')})?)`,
  'giu',
);

/** Spans are offsets into `text`. */
export function findParts(text: string, start: number, end: number): Figure[] {
  return [...text.slice(start, end).matchAll(figure)].flatMap((match) => {
    const { noun = '', odds: rate } = match.groups!;
    if (noun !== '' && closedClassWords.has(foldPhrase(noun))) return [];
    const at = start + match.index;
    const from = match.index + match[0].length - noun.length - 1;
    const more = noun === '' ? 0 : findPartOf(text.slice(start + from, end)).length - noun.length - 1;
    const printed = text.slice(at, at + match[0].length + Math.max(0, more));
    const key = foldPhrase(rate ?? printed);
    return [{ start: at, end: at + printed.length, key, value: null, unit: '', about: '' }];
  });
}
