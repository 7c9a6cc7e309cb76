/**
 * In: a text. Out: its words in comparison form, each with the offsets of its own characters.
 * `The “co-\nordinator’s” U.K. plan` → the · coordinator's · uk · plan
 */
export interface FoldedWord {
  /** Lower case, straight apostrophes, no hyphens, compatibility characters resolved. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const letters = '[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060]+';
const joints = [
  "['’ʼ‘](?=\\p{L})", // don’t
  '[-‐‑](?:[ \\t]*\\r?\\n[ \\t]*)?', // end-to-end; a word broken over a line end
  '(?<=\\p{N})[.,–](?=\\p{N})', // 1,000.5 and 2008–2010
  '(?<=(?<!\\p{L})\\p{L})\\.(?=\\p{L}(?!\\p{L}))', // U.K
];
const word = new RegExp(`${letters}(?:(?:${joints.join('|')})${letters})*`, 'gu');

/** The words of `text.slice(start, end)`; offsets are into `text`. A hyphenated word is one word. */
export function foldWords(text: string, start = 0, end = text.length): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.slice(start, end).matchAll(word)) {
    const at = start + match.index;
    words.push({ folded: foldWord(match[0]), start: at, end: at + match[0].length });
  }
  return words;
}

/** Two texts with equal results print the same words. */
export function foldPhrase(text: string): string {
  return foldWords(text)
    .map((each) => each.folded)
    .join(' ');
}

function foldWord(printed: string): string {
  if (/^[a-z0-9]+$/i.test(printed)) return printed.toLowerCase();
  return printed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060]/gu, '')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/(?<=\p{N})[-‐‑–](?=\p{N})/gu, '~')
    .replace(/[-‐‑]\s*|(?<=\p{L})\.(?=\p{L})|(?<=\p{N}),(?=\p{N}{3})/gu, '');
}
