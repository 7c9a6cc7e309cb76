import { letters, unseenSigns, withoutUnseen } from './unseen-signs.ts';

/**
 * In: a text. Out: its words in comparison form, each with the offsets of its own characters.
 * `The “co-\nordinator’s” U.K. plan` → the · coordinator's · uk · plan
 */
export interface FoldedWord {
  /** Lower case, straight apostrophes, no hyphens, no unseen signs, compatibility characters resolved; never empty. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const joints = [
  `['’ʼ‘](?=${unseenSigns}\\p{L})`, // don’t
  '[\\-‐‑](?:[ \\t]*\\r?\\n[ \\t]*)?', // end-to-end; a word broken over a line end
  `(?<=\\p{N})[.,–](?=${unseenSigns}\\p{N})`, // 1,000.5 and 2008–2010
  '(?<=(?<!\\p{L})\\p{L})\\.(?=\\p{L}(?!\\p{L}))', // U.K
];
const joint = `${unseenSigns}(?:${joints.join('|')})${unseenSigns}`;
const word = new RegExp(`${letters}(?:${joint}${letters})*`, 'gv');

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
  return withoutUnseen(printed)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/(?<=\p{N})[-‐‑–](?=\p{N})/gu, '~')
    .replace(/[-‐‑]\s*|(?<=\p{L})\.(?=\p{L})|(?<=\p{N}),(?=\p{N}{3})/gu, '');
}
