const closingMark = /["'”’»›“‘]/;

/**
 * The offset after the closing quotation mark of a quotation that ends at `end`; `end` itself where
 * no mark follows.
 *
 * In `“Yes,” she said` the quotation `Yes,` ends at 5; this gives 6.
 */
export function afterClosingMark(text: string, end: number): number {
  return closingMark.test(text.charAt(end)) ? end + 1 : end;
}
