import { abbreviations } from '../data/abbreviations.ts';

/**
 * Text → tokens with offsets → sentences as runs of tokens, in one pass over the characters.
 * `Mr. Smith’s aide left. He said no.` → `Mr.` `Smith` `’s` `aide` `left` `.` | `He` `said` `no` `.`
 */

/** `hidden`: a run of {@link hiddenCharacter}, which stands for words that nobody should look into. */
type TokenKind = 'word' | 'mark' | 'hidden';

export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: TokenKind;
}

/** Token indexes, end exclusive. */
export interface TokenRange {
  first: number;
  last: number;
}

export const hiddenCharacter = '\uFFFC';

// In order: hidden run; `R-Ky.` (party and state); `U.S.`; `12,000.5`; `end-to-end`, `O’Neill`; any other character that is not a space.
const tokenPattern =
  /\uFFFC+|[RDI]-(?:\p{L}+\.)*\p{L}*|\p{L}(?:\.\p{L})+(?!\p{L})\.?|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}[\p{L}\p{N}-]*)?|[\p{L}\p{N}\p{M}_]+(?:[-‐‑’'&/][\p{L}\p{N}\p{M}]+)*(?:\.(?:com|org|net|gov|edu|co|uk|tv)\b)*|\S/gu;

const possessivePattern = /['’]s$/i;

/** Tokens; longer ones are cut, so that whoever looks at a whole sentence stays quick. */
const longestSentence = 300;

export function splitTokens(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = start;
  for (let match = tokenPattern.exec(text); match && match.index < end; match = tokenPattern.exec(text)) {
    pushToken(tokens, text, match.index, match[0]);
    tokenPattern.lastIndex = tokens.at(-1)?.end ?? tokenPattern.lastIndex;
  }
  return tokens;
}

/** `closes` tells whether a hidden run at an index ends its sentence; without it none does. */
export function splitSentences(
  tokens: readonly Token[],
  closes: (index: number) => boolean = () => false,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i - first < longestSentence && !endsSentence(tokens, i) && !closes(i)) continue;
    sentences.push({ first, last: i + 1 });
    first = i + 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}

function pushToken(tokens: Token[], text: string, start: number, match: string): void {
  if (match.startsWith(hiddenCharacter)) {
    tokens.push({ start, end: start + match.length, text: match, lower: match, kind: 'hidden' });
    return;
  }
  const before = tokens.at(-1);
  if (/^['’]$/.test(match) && before?.kind === 'word' && before.end === start && before.lower.endsWith('s')) {
    tokens.push({ start, end: start + 1, text: match, lower: "'s", kind: 'word' });
    return;
  }
  const isWord = /[\p{L}\p{N}]/u.test(match[0] ?? '');
  const possessive = isWord && match.length > 2 ? possessivePattern.exec(match) : null;
  const word = possessive ? match.slice(0, possessive.index) : match;
  const stop = isWord && text[start + word.length] === '.' && takesStop(word) ? 1 : 0;
  const end = start + word.length + stop;
  const printed = text.slice(start, end);
  tokens.push({ start, end, text: printed, lower: toLower(printed), kind: isWord ? 'word' : 'mark' });
  if (possessive)
    tokens.push({ start: end, end: end + 2, text: text.slice(end, end + 2), lower: "'s", kind: 'word' });
}

/** An abbreviation or an initial: `Sen.`, `J.` */
function takesStop(word: string): boolean {
  return abbreviations.has(word) || (word.length === 1 && /\p{Lu}/u.test(word) && word !== 'I');
}

function toLower(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  if (/^[.!?]$/.test(token.text))
    return next.end > next.start && !/^[.!?)\]”’"]$/.test(next.text) && !isLowerWord(next);
  const dotted = token.kind === 'word' && /\p{L}\.\p{L}\.$/u.test(token.text);
  return dotted && sentenceOpeners.has(next.text);
}

function isLowerWord(token: Token): boolean {
  return token.kind === 'word' && /^\p{Ll}/u.test(token.text);
}

const sentenceOpeners: ReadonlySet<string> = new Set(
  'The A An He She It They We I But And In On At This That These Those If When While After Before His Her Their'.split(
    ' ',
  ),
);
