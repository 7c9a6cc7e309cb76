import { conjunctions, times } from '../../data/function-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { isManner } from '../../sentences/word-class.ts';
import type { Token } from '../../text/segment.ts';
import { maySpeak } from '../may-speak.ts';

/** `A leaflet handed out at the door [had claimed]`: who or what a participle between the noun and its verb belongs to. */
export function holderOfParticiple(
  reading: Reading,
  index: NameIndex,
  last: number,
  from: number,
): Mention | null {
  const { tokens } = reading;
  for (let i = last; i > from && last - i < longestClause; i--) {
    const token = tokens[i];
    if (token?.lower === 'and' && isParticiple(tokens[i + 1] ?? token)) continue;
    if (token?.kind !== 'word' || conjunctions.has(token.lower)) return null;
    if (!isParticiple(token) || tokens[i - 1]?.lower === 'and') continue;
    // `a leaflet first seen by the Herald`
    const end = isManner(tokens[i - 1]) || tokens[i - 1]?.lower === 'first' ? i - 2 : i - 1;
    const phrase = phraseEndingAt(tokens, end, from);
    const mention =
      phrase && opensClause(tokens, phrase.first, from) ? toMention(reading, index, phrase) : null;
    return mention?.kind === 'nominal' && maySpeak(mention) ? mention : null;
  }
  return null;
}

/** Tokens between the noun and the verb. */
const longestClause = 12;

function isParticiple({ text }: Token): boolean {
  return /^\p{Ll}{2,}(?:ed|ing)$/u.test(text) || participles.has(text);
}

const participles: ReadonlySet<string> = new Set(
  'sent written given taken shown seen made put set held kept found left lost leaked sold bought built hung stuck won read known chosen drawn'.split(
    ' ',
  ),
);

function opensClause(tokens: readonly Token[], first: number, from: number): boolean {
  const before = tokens[first - 1];
  return (
    first === from ||
    before?.kind !== 'word' ||
    conjunctions.has(before.lower) ||
    times.has(before.lower) ||
    before.lower === 'that'
  );
}
