const most = 40;
const ends = 8;

/**
 * Words for a cell of a table: all of them, or, past forty, the first and the last eight.
 * `cut`: how many words there are where not all are shown, else 0.
 */
export function shortWords(text: string): { words: string; cut: number } {
  const words = text.trim().split(/\s+/);
  if (words.length <= most) return { words: words.join(' '), cut: 0 };
  return {
    words: `${words.slice(0, ends).join(' ')} … ${words.slice(-ends).join(' ')}`,
    cut: words.length,
  };
}
