/** Words of a text: `end-to-end encryption isn’t` → 3. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
