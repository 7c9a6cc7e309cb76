/**
 * In: a run of text. Out: the years in it: “had it fitted in [2017]”. They are no figures to list, but two articles may
 * print one sentence with two of them.
 */
import type { Figure } from './find-figures.ts';

/** What a year counts. */
export const year = 'calendar year';

const pattern =
  /(?<=\b(?:in|since|until|till|by|before|after|from|of|during|year)\s)(?:1[5-9]|20)\d\d(?![\p{L}\p{N}/:]|[-–.,]\d|\s(?!(?:was|has|is|as|his|its|this)\b)(?:people|\p{L}+s)\b)/giu;

/** Spans are offsets into `text`. */
export function findYears(text: string, start: number, end: number): Figure[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => {
    const at = start + match.index;
    return {
      start: at,
      end: at + match[0].length,
      key: `${year} ${match[0]}`,
      value: Number(match[0]),
      unit: year,
      about: '',
    };
  });
}
