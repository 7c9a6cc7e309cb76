// In: a stretch of text around a mark that is missing. Out: its words with what the repair asks of each.
// `They left. “We` has `left.`, which closes a sentence, and `“We`, which opens one.
import { abbreviations } from '../data/abbreviations.ts';
import { isSaid } from './reporting.ts';
import { wordKind } from './word-kind.ts';

export interface Word {
  at: number;
  end: number;
  /** With its punctuation. */
  raw: string;
  /** Without. */
  bare: string;
  kind: string;
  closesSentence: boolean;
  /** So many words up to and with this one name a speaker, or sound spoken. */
  sayings: number;
  spoken: number;
}

export function splitWords(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let sayings = 0;
  let spoken = 0;
  for (const match of text.slice(from, to).matchAll(/\S+/g)) {
    const raw = match[0];
    const bare = bareWord(raw);
    if (isSaid(bare)) sayings += 1;
    if (soundsSpoken.test(raw)) spoken += 1;
    const at = from + match.index;
    words.push({
      at,
      end: at + raw.length,
      raw,
      bare,
      kind: wordKind(bare),
      closesSentence: false,
      sayings,
      spoken,
    });
  }
  words.forEach((word, index) => {
    word.closesSentence = closesSentence(word, words[index + 1]);
  });
  return words;
}

export function bareWord(raw: string): string {
  return raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const soundsSpoken =
  /^[^\p{L}]*(?:I|we|you|my|our|us|me|let)(?!\p{L})|n['’]t\b|['’](?:re|ll|ve|m|d)\b|\?['’]?$/iu;

function closesSentence({ raw, bare }: Word, next: Word | undefined): boolean {
  if (!/[.!?…]["'’”)\]]*$/.test(raw)) return false;
  if (next && !/^["'‘“([—–-]*[\p{Lu}\d]/u.test(next.raw)) return false;
  return !next || !/\.["'’”)\]]*$/.test(raw) || !isAbbreviation(bare);
}

/** `Mr`, `J` and `U.S` before their stop. */
export function isAbbreviation(bare: string): boolean {
  return abbreviations.has(bare) || (/^(?:\p{L}\.)*\p{Lu}$/u.test(bare) && bare !== 'I');
}
