import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { times } from '../data/function-words.ts';
import { outletNames } from '../data/kinds-of-body.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import { findHoverCards } from '../text/hover-cards.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import { maskSpans } from '../text/mask.ts';
import {
  hiddenCharacter,
  splitSentences,
  splitTokens,
  type Token,
  type TokenRange,
} from '../text/segment.ts';
import { findShareButtons } from '../text/share-buttons.ts';
import { findTickers } from '../text/tickers.ts';
import { printedAt } from '../text/token-at.ts';
import { findHeadings } from './find-headings.ts';
import { markWordNames } from './mark-word-names.ts';
import { opensAttribution } from './opens-attribution.ts';
import { withoutSigns } from './without-signs.ts';

/**
 * Text, blocks and quotations → tokens, sentences and paragraphs with the words of quotations hidden.
 * `“No,” he said. She left.` → `￼` `he` `said` `.` | `She` `left` `.`
 */
export interface Reading {
  text: string;
  /** The words of the headlines, which are no sentences. */
  headline: string;
  /** Paragraphs that are lines over a section. */
  headings: ReadonlySet<number>;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Where each found quotation stands. */
  places: readonly QuotationPlace[];
  /** Token index → index of the quotation it hides. */
  hidden: ReadonlyMap<number, number>;
}

export interface Sentence extends TokenRange {
  paragraph: number;
}

export interface QuotationPlace {
  token: number;
  sentence: number;
  paragraph: number;
  /** The quotation opens its paragraph. */
  opensParagraph: boolean;
}

/** What attribution needs to know of a found quotation. */
export type QuotationSpan = Pick<FoundQuotation, 'start' | 'end' | 'outer' | 'continues'>;

export function readArticle(
  text: string,
  blocks: readonly Block[],
  found: readonly QuotationSpan[],
): Reading {
  const words = [findHoverCards, findShareButtons, findTickers].reduce(
    (left, find) => maskSpans(left, find(text), ' '),
    withoutSigns(text),
  );
  const masked = maskSpans(
    words,
    found.map((quotation) => quotation.outer),
  );
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const spans = toParagraphs(blocks);
  const headings = findHeadings(text, spans);
  const paragraphs = spans.map(({ start, end }) => splitTokens(masked, start, end));
  markWordNames(paragraphs);
  for (const [paragraph, own] of paragraphs.entries()) {
    const closes = (i: number) => hiddenEndsSentence(text, own, i);
    const dateline = endOfDateline(own);
    for (const { first, last } of splitSentences(own, closes))
      sentences.push({
        first: Math.min(Math.max(first, dateline), last) + tokens.length,
        last: last + tokens.length,
        paragraph,
      });
    for (const token of own) tokens.push(token);
  }
  const headline = blocks
    .filter(({ kind }) => kind === 'headline')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  return { text, headline, headings, tokens, sentences, ...placeQuotations(tokens, sentences, found) };
}

const readKinds: ReadonlySet<string> = new Set(['body', 'comment']);

function toParagraphs(blocks: readonly Block[]): Span[] {
  const paragraphs: Span[] = [];
  for (const block of blocks) {
    if (!readKinds.has(block.kind)) continue;
    const before = paragraphs.at(-1);
    if (block.continues && before) before.end = block.end;
    else paragraphs.push({ start: block.start, end: block.end });
  }
  return paragraphs;
}

/** Tokens of `LONDON, Dec. 8 (UPI) —` or `Tallinn (NWP) –` at the head of a paragraph; none of `FBI Director Ann Lee — who`. */
function endOfDateline(tokens: readonly Token[]): number {
  if (isListLabel(tokens)) return 2;
  const shouted = namesPlace(tokens);
  if (!shouted && !namesAgency(tokens)) return 0;
  for (let i = 1; i < Math.min(tokens.length, 16); i++) {
    if (tokens[i]?.kind === 'hidden' || (shouted && startsLower(tokens[i]?.text))) return 0;
    if (/^[—–-]$/.test(printedAt(tokens, i))) return i + (tokens[i + 1]?.text === '-' ? 2 : 1);
  }
  return 0;
}

/** `Story highlights Ann Lee spoke of it`: the label of a list that runs into its first line. */
function isListLabel([first, second, third]: readonly Token[]): boolean {
  const label =
    /^(?:Story|Key|News)$/.test(first?.text ?? '') &&
    /^(?:highlights|points|takeaways)$/.test(second?.text ?? '');
  return label && (third?.kind === 'hidden' || startsUpper(third?.text));
}

/** `NEW YORK`, `LONDON,`, `PARIS (AP)`, `PARIS Dec. 8` */
function namesPlace([first, second]: readonly Token[]): boolean {
  if (!/^\p{Lu}{3,}$/u.test(first?.text ?? '')) return false;
  const { kind, text = '', lower = '' } = second ?? {};
  return kind === 'mark' || /^\p{Lu}{2,}$/u.test(text) || times.has(lower);
}

/** `Tallinn (NWP) –`: places, and an agency in brackets before a dash. */
function namesAgency(tokens: readonly Token[]): boolean {
  const bracket = tokens.slice(0, 6).findIndex(({ text }) => text === '(');
  const agency = tokens[bracket + 1];
  const known = outletNames.has(agency?.lower ?? '');
  if (bracket < 0 || (bracket === 0 ? !known : !startsUpper(tokens[0]?.text))) return false;
  const closes = tokens[bracket + 2]?.text === ')' && /^[—–-]$/.test(printedAt(tokens, bracket + 3));
  return closes && (known || /^\p{Lu}{2,}$/u.test(agency?.text ?? ''));
}

/** `“It is over.” The hall emptied.` ends a sentence, `“Is it over?” he asked` does not. */
function hiddenEndsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.kind !== 'hidden' || !next) return false;
  const closing = /([.!?…])["“”„«»'‘’`\s]*$/.exec(
    text.slice(Math.max(token.start, token.end - 6), token.end),
  )?.[1];
  if (closing === undefined) return false;
  if (next.kind === 'hidden') return true;
  // `Lee said: “No.” Mr Park told …`
  if (tokens[i - 1]?.text === ':' && startsUpper(next.text)) return true;
  if (next.kind === 'mark') return /^[([]$/.test(next.text);
  if (closing === '.' && isSetIn(text, tokens, i)) return startsUpper(next.text);
  return /^\p{Lu}|^\p{N}/u.test(next.text) && !opensAttribution(tokens, i + 1, closing === '.');
}

/** `called it “arbitrary.” Ann Lee warned`: words that go on in small letters where the sentence set them. */
function isSetIn(text: string, tokens: readonly Token[], i: number): boolean {
  const { start = 0, end = 0 } = tokens[i] ?? {};
  const [first] = text.slice(start, end).match(/\p{L}/u) ?? [];
  return tokens[i - 1]?.kind === 'word' && first !== undefined && /\p{Ll}/u.test(first);
}

function placeQuotations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly QuotationSpan[],
) {
  const places: QuotationPlace[] = [];
  const hidden = new Map<number, number>();
  let token = 0;
  let sentence = 0;
  for (const [index, quotation] of found.entries()) {
    while (token + 1 < tokens.length && (tokens[token]?.end ?? 0) <= quotation.start) token++;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.last ?? 0) <= token) sentence++;
    const own = sentences[sentence];
    const before = sentences[sentence - 1];
    const opensParagraph = own?.first === token && before?.paragraph !== own.paragraph;
    places.push({ token, sentence, paragraph: own?.paragraph ?? 0, opensParagraph });
    if (tokens[token]?.text.startsWith(hiddenCharacter)) hidden.set(token, index);
  }
  return { places, hidden };
}
