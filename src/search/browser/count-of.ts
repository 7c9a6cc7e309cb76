/** `3 quotations`, `1 quotation`, nothing for 0. */
export function countOf(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
