import { prepositions } from '../data/function-words.ts';
import { femaleTitles, honorifics, maleTitles } from '../data/people-words.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { isFirstName } from './first-names.ts';
import { lookUpReportingWord } from './reporting-lexicon.ts';

/**
 * `Will Tarn`, `Ida May`, `Mrs May`, and `May` alone once a full name has shown it: words of grammar that are names.
 * Their `lower` becomes the word as printed, which no list of grammar holds. One list of tokens a paragraph.
 */
export function markWordNames(paragraphs: readonly Token[][]): void {
  const places = paragraphs.flatMap((tokens) =>
    tokens.flatMap(({ text }, i) =>
      startsUpper(text) && (wordSurnames.has(text) || wordFirstNames.has(text)) ? [{ tokens, i, text }] : [],
    ),
  );
  const shown = places.filter(({ tokens, i, text }) => wordSurnames.has(text) && isBehindName(tokens, i));
  const surnames = new Set(shown.map(({ text }) => text));
  for (const { tokens, i, text } of places)
    if (isWordName(tokens, i, text, surnames)) tokens[i] = { ...tokens[i]!, lower: text };
}

const wordSurnames: ReadonlySet<string> = new Set(['May', 'Will', 'From', 'More', 'March', 'April']);
const wordFirstNames: ReadonlySet<string> = new Set(['Will', 'April', 'May', 'June', 'August', 'Per']);

function isWordName(
  tokens: readonly Token[],
  i: number,
  text: string,
  surnames: ReadonlySet<string>,
): boolean {
  if (surnames.has(text) && (isBehindName(tokens, i) || isLoneName(tokens, i))) return true;
  return wordFirstNames.has(text) && opensName(tokens, i);
}

/** Behind a title or a first name, and the last word of the name: `Mrs May`, `Ida May`, not `Rose March Lane`. */
function isBehindName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || !startsUpper(before.text)) return false;
  if (titles.some((list) => list.has(before.lower))) return true;
  const goesOn = /^[\p{Lu}\p{N}]/u.test(printedAt(tokens, i + 1));
  const named = isFirstName(before.text) || isWholeName(tokens, i);
  return named && !wordSurnames.has(before.text) && !goesOn;
}

/** `Soe Kyin May, 44, a baker`: two capitals before it, and told of behind it. */
function isWholeName(tokens: readonly Token[], i: number): boolean {
  const capitals = [i - 2, i - 1].every((k) => /^\p{Lu}\p{Ll}+$/u.test(printedAt(tokens, k)));
  return capitals && tokens[i + 1]?.text === ',' && /^(?:\d{1,3}|an?|the|who)$/.test(lowerAt(tokens, i + 2));
}

const titles = [honorifics, femaleTitles, maleTitles];

/** `May said`, but not `in May` and not `May 5`. */
function isLoneName(tokens: readonly Token[], i: number): boolean {
  const next = printedAt(tokens, i + 1);
  if (dating.has(lowerAt(tokens, i - 1))) return false;
  return !/^[\p{N}\p{Lu}]/u.test(next) && !prepositions.has(next);
}

/** `Will Tarn, the keeper`, `told April Ode`; not `Will Tarn leave?`, not `on April Fool`. */
function opensName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!/^\p{Lu}\p{Ll}/u.test(printedAt(tokens, i + 1)) || dating.has(before?.lower ?? '')) return false;
  const after = tokens[i + 2];
  const told = /^(?:,|'s|said|says|told|asked)$/.test(after?.lower ?? '');
  // `said May Quarn, a keeper`, not `If May Day comes`
  if (tokens[i]?.text === 'May') return told && (!before || lookUpReportingWord(before.lower) !== undefined);
  return before?.kind === 'word' || before?.text === ',' || told;
}

const dating: ReadonlySet<string> = new Set(
  'in on since until till by last this next late early mid of from'.split(' '),
);
