import { agencyMonths, weekdays } from '../data/calendar-words.ts';
import { words } from '../data/words.ts';
import { startsLower } from './letter-case.ts';
import { endOfPlainWord, isPlainLetter, isPlainMark } from './plain-token.ts';
import { endsPost } from './post-signature.ts';
import { takesStop } from './takes-stop.ts';
import { isUnseen, withoutUnseen } from './unseen-signs.ts';

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

// In order: hidden run; `R-Ky.` (party and state); `Va.-based`, `Corran-N.D.-based`, `Sen.-elect`; `U.S.`; `P6.5`; `12,000.5`; `end-to-end`, `O’Neill`, `@name`; any other character that is not a space.
const tokenPattern =
  /\uFFFC+|[RDI]-(?:\p{L}+\.)*\p{L}*|(?:\p{Lu}\p{L}+-)?(?:\p{L}{1,5}\.)+-(?:based|born|bred|area|elect)|\p{L}(?:\.\p{L})+(?!\p{L})\.?|\p{L}{1,4}\p{N}+(?:[.,]\p{N}+)+|\p{N}+\.(?:org|com|net)\b|\p{N}+(?:[.,:/]\p{N}+)*(?:-?\p{L}[\p{L}\p{N}-]*)?|@?[\p{L}\p{N}\p{M}_]+(?:\p{Default_Ignorable_Code_Point}+(?=\p{L})[\p{L}\p{N}\p{M}_]+)*(?:[-‐‑’'&/][\p{L}\p{N}\p{M}]+)*(?:\.(?:com|org|net|gov|edu|co|uk|tv|TV)\b|\.\p{Lu}\p{Ll}+(?=\.(?:Com|Org|Net)\b)|\.(?:Com|Org|Net)\b)*|\S/uy;

/** Tokens; longer ones are cut, so that whoever looks at a whole sentence stays quick. */
const longestSentence = 300;

export function splitTokens(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const plainEnd = endOfPlainWord(text, at);
    if (plainEnd !== null) {
      at = pushPlainWord(tokens, text, at, plainEnd);
      continue;
    }
    const matchEnd = endOfToken(text, at);
    at = matchEnd === null ? at + 1 : pushToken(tokens, text, at, matchEnd);
  }
  return tokens;
}

/** Null at a space or a sign that nobody sees, which alone are no tokens. */
function endOfToken(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (isPlainMark(code)) return at + 1;
  if (text[at] === ' ' || isUnseen(code)) return null;
  tokenPattern.lastIndex = at;
  return tokenPattern.test(text) ? tokenPattern.lastIndex : null;
}

/** `closes` tells whether a hidden run at an index ends its sentence; without it none does. */
export function splitSentences(
  tokens: readonly Token[],
  closes: (index: number) => boolean = () => false,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const ends = endsSentence(tokens, i) || endsPost(tokens, i) || closes(i);
    if (i - first < longestSentence && !ends) continue;
    sentences.push({ first, last: i + 1 });
    first = i + 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}

/** Nothing in it is to be cut off or left out, and no stop follows it. */
function pushPlainWord(tokens: Token[], text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  return push(tokens, { start, end, text: word, lower: word.toLowerCase(), kind: 'word' });
}

/** Adds the token of a match, or the two of `Lee’s`; returns where they end. */
function pushToken(tokens: Token[], text: string, start: number, matchEnd: number): number {
  const match = text.slice(start, matchEnd);
  if (match.startsWith(hiddenCharacter))
    return push(tokens, { start, end: matchEnd, text: match, lower: match, kind: 'hidden' });
  const before = tokens[tokens.length - 1];
  if (isApostrophe(match) && before?.kind === 'word' && before.end === start && before.lower.endsWith('s'))
    return push(tokens, { start, end: matchEnd, text: match, lower: "'s", kind: 'word' });
  if (isApostrophe(match) && before?.end === start && isOwnedAbbreviation(before, text, matchEnd))
    return push(tokens, { start, end: matchEnd + 1, text: `${match}s`, lower: "'s", kind: 'word' });
  if (opensMark(match))
    return push(tokens, { start, end: matchEnd, text: match, lower: toLower(match), kind: 'mark' });
  const isOwner = match.length > 2 && isApostrophe(match.at(-2)) && /s$/i.test(match);
  const word = isOwner ? match.slice(0, -2) : match;
  // `Ida Quill (I., Vt.)`
  const party = word === 'I' && before?.text === '(';
  const stopped = party || takesStop(word, before?.kind === 'word' ? before.text : '');
  const stop = text[start + word.length] === '.' && stopped ? 1 : 0;
  const end = start + word.length + stop;
  const printed = withoutUnseen(text.slice(start, end));
  push(tokens, { start, end, text: printed, lower: toLower(printed), kind: 'word' });
  if (!isOwner) return end;
  return push(tokens, {
    start: end,
    end: end + 2,
    text: text.slice(end, end + 2),
    lower: "'s",
    kind: 'word',
  });
}

/** `Odo Finch Jr.’s boat`, `the U.N.’s envoy`: an `s` behind the mark, and nothing more. */
function isOwnedAbbreviation({ kind, text: word }: Token, text: string, at: number): boolean {
  return (
    kind === 'word' && word.endsWith('.') && text[at] === 's' && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
  );
}

function opensMark(match: string): boolean {
  const code = match.charCodeAt(0);
  return isPlainMark(code) || !(isPlainLetter(code) || /^@?[\p{L}\p{N}]/u.test(match));
}

function push(tokens: Token[], token: Token): number {
  tokens.push(token);
  return token.end;
}

function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === '’';
}

function toLower(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  if (token.text.length === 1 && sentenceEnds.has(token.text))
    return (
      next.end > next.start &&
      (!/^[.!?)\]”’"]$/.test(next.text) || opensQuotation(token, next)) &&
      !isLowerWord(next) &&
      !isInsideSymbol(tokens, i)
    );
  if (!token.text.endsWith('.')) return false;
  if (/^[ap]\.m\.$/.test(token.text))
    return (
      opensQuotation(token, next) ||
      next.kind === 'hidden' ||
      (/^\p{Lu}\p{Ll}/u.test(next.text) && !besideTime.test(next.text))
    );
  return /\p{L}\.\p{L}\.$/u.test(token.text) && sentenceOpeners.has(next.text);
}

/** A straight mark that stands apart from the stop before it: `He left. "Why?"` */
function opensQuotation(stop: Token, mark: Token): boolean {
  return mark.text === '"' && mark.start > stop.end;
}

/** `(TOVE.N)`: the share of a firm and where it is traded. */
function isInsideSymbol(tokens: readonly Token[], i: number): boolean {
  const [before, stop, next, closes] = [-1, 0, 1, 2].map((step) => tokens[i + step]);
  if (before?.end !== stop?.start || stop?.end !== next?.start || !/^[),;]$/.test(closes?.text ?? ''))
    return false;
  return /^[\p{Lu}\d]{1,8}$/u.test(before?.text ?? '') && /^\p{Lu}{1,2}$/u.test(next?.text ?? '');
}

/** `at 3 a.m. Tuesday`, `at 3 p.m. Eastern`: how a word begins that goes on with the time. */
const besideTime = new RegExp(
  `^(?:${[
    ...weekdays.map((day) => day.replace(/day$/, '')),
    ...agencyMonths,
    ...words(
      'Eastern Central Mountain Pacific Atlantic Greenwich British Local Moscow Beijing Christmas New',
    ),
  ].join('|')})`,
);

const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?']);

function isLowerWord(token: Token): boolean {
  return token.kind === 'word' && startsLower(token.text);
}

const sentenceOpeners: ReadonlySet<string> = new Set(
  'The A An He She It They We I But And In On At This That These Those If When While After Before His Her Their'.split(
    ' ',
  ),
);
