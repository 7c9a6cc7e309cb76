/**
 * In: a stretch of text around a mark that is missing. Out: its words with what the repair asks of each.
 * `They left. “We` has `left.`, which closes a sentence, and `“We`, which opens one.
 */
import { abbreviations } from '../data/abbreviations.ts';
import { isReportingInAnyForm, isSaid } from './reporting.ts';
import { type Odds, spokenOdds } from './spoken-odds.ts';
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
  /** So many words up to and with this one are of a sort. */
  counts: Readonly<Record<WordSort, number>>;
  /** The sum of `spokenOdds` up to and with this one. */
  odds: number;
}

/**
 * `said` is a saying and reports, `calling` reports; `we` and `don’t` sound spoken; `was` is past, `will` present;
 * `[the` and `…` are edited, `‘No` is nested.
 */
export type WordSort = 'saying' | 'reporting' | 'spoken' | 'past' | 'present' | 'edited' | 'nested';

export function wordsForRepair(text: string, from: number, to: number, oddsOf: Odds = spokenOdds): Word[] {
  const words: Word[] = [];
  let counts = { saying: 0, reporting: 0, spoken: 0, past: 0, present: 0, edited: 0, nested: 0 };
  let odds = 0;
  for (const match of text.slice(from, to).matchAll(printedWord)) {
    const raw = match[0];
    const bare = bareWord(raw);
    counts = countOn(counts, raw, bare);
    const at = from + match.index;
    odds += oddsOf(bare);
    words.push({
      at,
      end: at + raw.length,
      raw,
      bare,
      kind: wordKind(bare),
      closesSentence: false,
      counts,
      odds,
    });
  }
  words.forEach((word, index) => {
    word.closesSentence = closesSentence(word, words[index + 1]);
  });
  return words;
}

/** A word begins after a space, or after a stop that was set without one: `late,Hart`. */
const printedWord = /\S+?(?:(?<=\p{Ll}[,.?!])(?=\p{Lu}\p{Ll})|(?=\s)|$)/gu;

export function bareWord(raw: string): string {
  return raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Whether words from `first` to `last` hold one of a sort. */
export function holds(words: readonly Word[], sort: WordSort, first: number, last: number): boolean {
  return last >= first && words[last]!.counts[sort] > (words[first - 1]?.counts[sort] ?? 0);
}

function countOn(counts: Word['counts'], raw: string, bare: string): Record<WordSort, number> {
  return {
    saying: counts.saying + (isSaid(bare) ? 1 : 0),
    reporting: counts.reporting + (isReportingInAnyForm(bare) ? 1 : 0),
    spoken: counts.spoken + (soundsSpoken.test(raw) && bare !== 'US' ? 1 : 0),
    past: counts.past + (pastWord.test(bare) ? 1 : 0),
    present: counts.present + (presentWord.test(bare) ? 1 : 0),
    edited: counts.edited + (editedWord.test(raw) ? 1 : 0),
    nested: counts.nested + (nestedWord.test(raw) ? 1 : 0),
  };
}

const pastWord =
  /^(?:was|were|had|did|(?:was|were|had|did)n['’]t|said|went|came|took|made|got|told|\p{Ll}{2,}ed)$/u;
const presentWord =
  /^(?:(?:is|are|has|have|do|does|ca|wo)n['’]t|is|are|am|has|have|do|does|will|can|must|should|(?:it|that|there|s?he)['’]s|(?:they|we|you)['’]re|I['’]m|need|want|think|know)$/iu;
const soundsSpoken =
  /^[^\p{L}]*(?:I|we|you|my|our|us|me|let)(?!\p{L})|n['’]t\b|['’](?:re|ll|ve|m|d)\b|\?['’]?$/iu;

const editedWord = /^\[\p{L}|\p{L}\]|…|\.\.\./u;
const nestedWord = /^['‘](?!(?:em|til|cause|n|tis|twas)\b)\p{L}/iu;

function closesSentence({ raw, bare }: Word, next: Word | undefined): boolean {
  if (!/[.!?…]["'’”)\]]*$/.test(raw)) return false;
  if (next && !/^["'‘“([—–-]*[\p{Lu}\d]/u.test(next.raw)) return false;
  return !next || !/\.["'’”)\]]*$/.test(raw) || !isAbbreviation(bare);
}

/** `Mr`, `J` and `U.S` before their stop. */
export function isAbbreviation(bare: string): boolean {
  return abbreviations.has(bare) || (/^(?:\p{L}\.)*\p{Lu}$/u.test(bare) && bare !== 'I');
}
