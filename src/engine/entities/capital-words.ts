import { functionWords } from '../data/function-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';

/** Capitals: which words have one, and which have it for no other reason than their place. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  // Most words are in small letters throughout.
  if (!startsUpper(token.text)) return token.text !== token.lower && behindPrefix.test(token.text);
  // `T-shirt`, `X-ray`
  return token.text[1] !== '-' || !/^\p{Lu}-\p{Ll}/u.test(token.text);
}

/** `d’Orey`, `al-Masri` */
const behindPrefix = /^(?:[dl]['’]|(?:al|el|ad|ar|as|ash|at|an|az|ul)-)\p{Lu}/u;

/** `the`, `you`, `you’ll` */
export function isFunctionWord(lower: string): boolean {
  return functionWords.has(lower) || (lower.includes("'") && functionWords.has(lower.replace(shortened, '')));
}

const shortened = /'(?:ll|ve|re|d|m)$/;

/** Words by how they are printed inside sentences: a capital that opens a sentence proves nothing. */
export interface SeenWords {
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
  /** With a capital of its own or behind a first name: `the Herald`, `Ann Long`, not `Health` of `Norland Health`. */
  alone: ReadonlySet<string>;
}

const known = new WeakMap<Reading, SeenWords>();

/** Each article is read through once. */
export function seenWords(reading: Reading): SeenWords {
  const seen = known.get(reading) ?? collectSeenWords(reading);
  known.set(reading, seen);
  return seen;
}

function collectSeenWords(reading: Reading): SeenWords {
  const small = new Set<string>();
  const capital = new Set<string>();
  const alone = new Set<string>();
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = reading.tokens[i];
      if (token?.kind !== 'word') continue;
      if (!isCapital(token) && startsLower(token.text)) small.add(token.lower);
      else if (i > sentence.first && provesName(reading, i)) {
        capital.add(token.lower);
        if (standsAlone(reading, i)) alone.add(token.lower);
      }
    }
  }
  return { small, capital, alone };
}

/** Neither part of a name, but for a surname, nor what one owns: not `Health` in `Norland’s Health`. */
function standsAlone({ tokens }: Reading, i: number): boolean {
  const before = tokens[i - 1];
  if (before?.lower === "'s" || isCapital(tokens[i + 1])) return false;
  return !isCapital(before) || isFirstName(before?.text ?? '');
}

/** After a word, or in `“…,” Orrin said`. */
function provesName({ tokens }: Reading, i: number): boolean {
  const before = tokens[i - 1]?.kind;
  if (before === 'word') return true;
  const verb = tokens[i + 1]?.kind === 'word' ? lookUpReportingWord(lowerAt(tokens, i + 1)) : undefined;
  return before === 'hidden' && verb?.speech === true && !isFunctionWord(lowerAt(tokens, i));
}
