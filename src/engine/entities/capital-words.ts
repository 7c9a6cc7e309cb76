import type { Reading } from '../attribution/reading.ts';
import { lookUpReportingWord } from '../attribution/reporting-lexicon.ts';
import { functionWords } from '../data/function-words.ts';
import type { Token } from '../text/segment.ts';

/** Capitals: which words have one, and which have it for no other reason than their place. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const first = token.text.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  // Most words are `a` to `z` and have no such prefix.
  const small = first >= 97 && first <= 122;
  return !(small && !/['’-]/.test(token.text)) && behindPrefix.test(token.text);
}

/** `d’Orey`, `al-Masri` */
const behindPrefix = /^(?:[dl]['’]|(?:al|el|ad|ar|as|ash|at|an|az|ul)-)?\p{Lu}/u;

export function isFunctionWord(lower: string): boolean {
  return functionWords.has(lower);
}

/** Words by how they are printed inside sentences: a capital that opens a sentence proves nothing. */
export interface SeenWords {
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

export function collectSeenWords(reading: Reading): SeenWords {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = reading.tokens[i];
      if (token?.kind !== 'word') continue;
      if (/^\p{Ll}/u.test(token.text)) small.add(token.lower);
      else if (i > sentence.first && provesName(reading, i)) capital.add(token.lower);
    }
  }
  return { small, capital };
}

/** After a word, or in `“…,” Orrin said`. */
function provesName({ tokens }: Reading, i: number): boolean {
  const before = tokens[i - 1]?.kind;
  if (before === 'word') return true;
  const verb = tokens[i + 1]?.kind === 'word' ? lookUpReportingWord(tokens[i + 1]?.lower ?? '') : undefined;
  return before === 'hidden' && verb?.speech === true && !isFunctionWord(tokens[i]?.lower ?? '');
}
