import {
  adverbs,
  auxiliaries,
  catenatives,
  conjunctions,
  prepositions,
  relatives,
  times,
} from '../data/function-words.ts';
import { occasions } from '../data/occasion-nouns.ts';
import { places, states } from '../data/organisation-words.ts';
import type { Token } from '../text/segment.ts';
import { findApposed } from './find-apposed.ts';
import { type Mention, type NameIndex, toMention } from './mention.ts';
import { headOf, type NounPhrase, nearestPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { lookUpReportingWord } from './reporting-lexicon.ts';
import { isManner } from './word-class.ts';

/**
 * The subject of a verb, to its left (`Hargreaves, the chief executive, has said`) or to its right (`said Hargreaves`).
 */
export function subjectBefore(
  reading: Reading,
  index: NameIndex,
  verb: number,
  from: number,
): Mention | null {
  const i = skipBack(reading.tokens, verb - 1, from);
  const token = reading.tokens[i];
  if (i < from || !token) return null;
  if (token.kind === 'mark') return findApposed(reading, index, i, from);
  if (relatives.has(token.lower)) return antecedent(reading, index, i, from);
  if (conjunctions.has(token.lower) || prepositions.has(token.lower)) return null;
  const phrase = phraseEndingAt(reading.tokens, i, from);
  if (!phrase || !/\p{L}/u.test(reading.text.slice(reading.tokens[phrase.first]?.start, token.end)))
    return null;
  if (isPlaceAfterComma(reading.tokens, phrase.first, i))
    return findApposed(reading, index, phrase.first - 1, from);
  const clause = relativeBefore(reading.tokens, phrase.first - 1, from);
  if (clause !== null) return antecedent(reading, index, clause, from);
  if (isParenthetic(reading.tokens, phrase)) return subjectBefore(reading, index, phrase.first - 1, from);
  return toMention(reading, index, withCoordinate(reading.tokens, phrase, from));
}

export function subjectAfter(
  reading: Reading,
  index: NameIndex,
  verbLast: number,
  limit: number,
): Mention | null {
  const { tokens } = reading;
  let i = verbLast;
  while (i < limit && (isManner(tokens[i]) || adverbs.has(tokens[i]?.lower ?? ''))) i++;
  const phrase = withWholeName(index, phraseStartingAt(tokens, i, limit));
  if (!phrase) return null;
  const mention = toMention(reading, index, phrase);
  return mention.kind === 'nominal' ? (apposedAfter(reading, index, phrase.last, limit) ?? mention) : mention;
}

/** `Mara Quill of Dayton, Ohio says`. */
function isPlaceAfterComma(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[first - 1]?.text === ',' && isPlaceName(tokens, first, last);
}

function isPlaceName(tokens: readonly Token[], first: number, last: number): boolean {
  const name = tokens
    .slice(first, last + 1)
    .map((token) => token.lower)
    .join(' ');
  return states.has(name) || places.has(name);
}

/** `the clerk who founded the choir [said]`: the verb belongs to what the relative stands for. */
function relativeBefore(tokens: readonly Token[], first: number, from: number): number | null {
  if (lookUpReportingWord(tokens[first - 1]?.lower ?? '')) return null;
  for (let i = first; i > from && first - i < 10; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (token.lower === 'who' || token.lower === 'whose')
      return i < first || /(?:ed|ing)$/.test(tokens[first]?.text ?? '') ? i : null;
  }
  return null;
}

/** `who has in the past described`, `and in a statement credited`: a phrase that no verb can have as its subject. */
function isParenthetic(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (!prepositions.has(tokens[phrase.first - 1]?.lower ?? '')) return false;
  const before = tokens[phrase.first - 2];
  if (before?.kind !== 'word') return false;
  const inVerb = auxiliaries.has(before.lower) || relatives.has(before.lower) || adverbs.has(before.lower);
  return inVerb || occasions.has(headOf(tokens, phrase));
}

/** `Ximena de la Fuente`, where the phrase alone ends at `Ximena`. */
function withWholeName(index: NameIndex, phrase: NounPhrase | null): NounPhrase | null {
  const name = phrase && index.names[index.at.get(phrase.headLast - 1) ?? -1];
  if (!phrase || !name || name.last <= phrase.headLast) return phrase;
  return { ...phrase, headLast: name.last, last: Math.max(phrase.last, name.last) };
}

/** Steps back over what may stand between subject and verb: adverbs, auxiliaries, times, `went on to`. */
export function skipBack(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i >= limit) {
    const lower = tokens[i]?.lower ?? '';
    if (tokens[i]?.kind !== 'word') break;
    if (lower === 'to' && catenatives.has(tokens[i - 1]?.lower ?? '')) i -= 2;
    else if (lower === 'to' && tokens[i - 1]?.lower === 'on' && catenatives.has(tokens[i - 2]?.lower ?? ''))
      i -= 3;
    else if (auxiliaries.has(lower) || isManner(tokens[i]) || (adverbs.has(lower) && lower !== 'here')) i--;
    else if (times.has(lower)) i = skipTime(tokens, i, limit);
    else break;
  }
  return i;
}

/** `on Thursday`, `late Thursday`, `this week`. */
function skipTime(tokens: readonly Token[], at: number, limit: number): number {
  let i = at - 1;
  while (
    i > limit &&
    /^(?:on|during|late|early|last|this|earlier|in|a|an|since|\p{N}+|next|that|the|[a-z]+day)$/u.test(
      tokens[i]?.lower ?? '',
    )
  )
    i--;
  return i;
}

/** `a reply from Ann Lee, who said`: the nearest phrase, or the one that a place belongs to. */
function antecedent(reading: Reading, index: NameIndex, relative: number, from: number): Mention | null {
  const { tokens } = reading;
  const end = /^[,—–-]$/.test(tokens[relative - 1]?.text ?? '') ? relative - 2 : relative - 1;
  const closed = tokens[end]?.kind === 'mark' ? findApposed(reading, index, end, from) : null;
  if (closed) return closed;
  const near = nearestPhrase(tokens, end, from);
  const phrase = near && isPlaceName(tokens, near.first, end) ? phraseEndingAt(tokens, end, from) : near;
  return phrase ? toMention(reading, index, phrase) : null;
}

/** `Government and Ofcom officials`, `Lee and Park`: two phrases that open the clause together. */
function withCoordinate(
  tokens: readonly Token[],
  phrase: { first: number; last: number; headLast: number },
  from: number,
) {
  if (tokens[phrase.first - 1]?.lower !== 'and') return phrase;
  const left = phraseEndingAt(tokens, phrase.first - 2, from);
  if (!left) return phrase;
  const before = tokens[left.first - 1];
  const opens =
    left.first === from ||
    before?.kind !== 'word' ||
    conjunctions.has(before.lower) ||
    before.lower === 'with';
  return opens ? { ...phrase, first: left.first } : phrase;
}

/** `said the company’s chief executive, Jane Doe`: the name after the role. */
function apposedAfter(reading: Reading, index: NameIndex, comma: number, limit: number): Mention | null {
  if (reading.tokens[comma]?.text !== ',') return null;
  const phrase = phraseStartingAt(reading.tokens, comma + 1, limit);
  if (!phrase) return null;
  const mention = toMention(reading, index, phrase);
  const next = reading.tokens[phrase.last];
  const closed = phrase.last >= limit || next === undefined || next.kind === 'mark';
  return mention.kind === 'name' && closed && phrase.first === mention.first ? mention : null;
}
