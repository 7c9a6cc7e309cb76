import { conjunctions, times } from '../../data/function-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import type { Token } from '../../text/segment.ts';
import { maySpeak } from '../may-speak.ts';

/** `A leaflet handed out at the door [had claimed]`: who or what a participle between the noun and its verb belongs to. */
export function holderOfParticiple(
  reading: Reading,
  index: NameIndex,
  end: number,
  from: number,
): Mention | null {
  const { tokens } = reading;
  for (let i = end; i > from && end - i < longestClause; i--) {
    const token = tokens[i];
    if (token?.lower === 'and' && isParticiple(tokens[i + 1] ?? token)) continue;
    if (token?.kind !== 'word' || conjunctions.has(token.lower)) return null;
    if (!isParticiple(token) || tokens[i - 1]?.lower === 'and') continue;
    const phrase = phraseEndingAt(tokens, i - 1, from);
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
