/**
 * In: a sentence. Out: its numbers in order, each with its value and what it counts; '' where nothing says so: the 54 of
 * “he is 54”, the 160 of “I counted 160”, the 130 of “130 of us”.
 */
import type { Span } from '../../../schemas/span.ts';
import { findBareNumbers, isNounless } from '../../figures/find-bare-numbers.ts';
import { findFigures } from '../../figures/find-figures.ts';
import { findPrices } from '../../figures/find-prices.ts';
import { numberValue } from '../../figures/number-value.ts';
import { indexSpans } from '../../text/index-spans.ts';

export interface ReadNumber extends Span {
  value: number;
  unit: string;
}

const plain =
  /(?<![\p{L}\p{N}.,/:\p{Sc}-])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\p{L}\p{N}/:%-]|[.,]\p{N})/gu;

/** Spans are offsets into `text`. */
export function readNumbers(text: string, start: number, end: number): ReadNumber[] {
  const found: ReadNumber[] = [];
  const add = (more: readonly ReadNumber[]) => {
    const { touches } = indexSpans(found);
    for (const one of more.filter((each) => !touches(each))) found.push(one);
  };
  for (const find of [findPrices, findFigures, findBareNumbers])
    add(
      find(text, start, end).flatMap(({ start: from, end: to, value, unit }) =>
        value === null ? [] : [{ start: from, end: to, value, unit: isNounless(unit) ? '' : unit }],
      ),
    );
  add(
    [...text.slice(start, end).matchAll(plain)].map(({ 0: printed, index }) => ({
      start: start + index,
      end: start + index + printed.length,
      value: numberValue(printed)!,
      unit: '',
    })),
  );
  return found.toSorted((a, b) => a.start - b.start);
}
