import type { Token } from '../text/segment.ts';
import { findApposed } from './find-apposed.ts';
import { type Mention, type NameIndex, toMention } from './mention.ts';
import { nearestPhrase, phraseEndingAt } from './noun-phrase.ts';
import { isPlaceName } from './place-name.ts';
import type { Reading } from './reading.ts';
import { lookUpReportingWord } from './reporting-lexicon.ts';

/** `a reply from Ann Lee, who said`: the nearest phrase, or the one that a place belongs to. */
export function antecedent(
  reading: Reading,
  index: NameIndex,
  relative: number,
  from: number,
): Mention | null {
  const { tokens } = reading;
  const end = /^[,—–-]$/.test(tokens[relative - 1]?.text ?? '') ? relative - 2 : relative - 1;
  const closed = tokens[end]?.kind === 'mark' ? findApposed(reading, index, end, from) : null;
  if (closed) return closed;
  const near = nearestPhrase(tokens, end, from);
  const phrase = near && isPlaceName(tokens, near.first, end) ? phraseEndingAt(tokens, end, from) : near;
  return phrase ? toMention(reading, index, phrase) : null;
}

/** `the clerk who founded the choir [said]`: the verb belongs to what the relative stands for. */
export function relativeBefore(tokens: readonly Token[], first: number, from: number): number | null {
  if (lookUpReportingWord(tokens[first - 1]?.lower ?? '')) return null;
  for (let i = first; i > from && first - i < 10; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (token.lower === 'who' || token.lower === 'whose')
      return i < first || /(?:ed|ing)$/.test(tokens[first + 1]?.text ?? '') ? i : null;
  }
  return null;
}
