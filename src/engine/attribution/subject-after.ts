import { adverbs } from '../data/function-words.ts';
import { type Mention, type NameIndex, toMention } from './mention.ts';
import { type NounPhrase, phraseStartingAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { isManner } from './word-class.ts';

/** The subject of a verb, to its right: `said Hargreaves`, `said the firm’s chief executive, Jane Doe`. */
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

/** `Ximena de la Fuente`, where the phrase alone ends at `Ximena`. */
function withWholeName(index: NameIndex, phrase: NounPhrase | null): NounPhrase | null {
  const name = phrase && index.names[index.at.get(phrase.headLast - 1) ?? -1];
  if (!phrase || !name || name.last <= phrase.headLast) return phrase;
  return { ...phrase, headLast: name.last, last: Math.max(phrase.last, name.last) };
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
