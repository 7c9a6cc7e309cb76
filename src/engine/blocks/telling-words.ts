/** The longer words of a text, by their first six letters: `farmers` and `farmer` are one. `shortest`: letters of a word. */
export function tellingWords(text: string, shortest: number): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= shortest).map((word) => word.slice(0, 6)));
}
