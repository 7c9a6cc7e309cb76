import { pastForms } from '../../data/past-forms.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { type NounPhrase, phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `“…,” one witness to the fire that closed [the pier] testified`: the witness, who opens the clause; null elsewhere. */
export function whoOfClause(
  reading: Reading,
  index: NameIndex,
  { first }: NounPhrase,
  from: number,
): Mention | null {
  const { tokens } = reading;
  for (let i = first - 2; i > from && first - i < longestClause && tokens[i]?.kind === 'word'; i--) {
    if (!/^(?:that|which)$/.test(lowerAt(tokens, i))) continue;
    const verb = lowerAt(tokens, i + 1);
    if (!pastForms.has(verb) && !/\p{Ll}ed$/u.test(verb)) return null;
    const whole = phraseEndingAt(tokens, i - 1, from);
    const mention = whole?.first === from ? toMention(reading, index, whole) : null;
    return mention?.kind === 'nominal' && isPersonNoun(mention.head) ? mention : null;
  }
  return null;
}

/** Tokens of `that closed down most of`. */
const longestClause = 8;
