import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { type NounPhrase, phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { maySpeak } from '../may-speak.ts';

/** `The firm building it [said]`: who does it, where the pronoun is what it does it to. */
export function agentBuilding(reading: Reading, index: NameIndex, i: number, from: number): Mention | null {
  const doing = /^\p{Ll}{2,}ing$/u.test(printedAt(reading.tokens, i));
  const phrase = doing ? phraseEndingAt(reading.tokens, i - 1, from) : null;
  const mention = phrase && toMention(reading, index, phrase);
  return mention?.kind === 'nominal' && maySpeak(mention) ? mention : null;
}

/** `About forty pupils in the hall [chanted]`: they, where the place cannot speak. */
export function standingThere(
  reading: Reading,
  index: NameIndex,
  { first }: NounPhrase,
  from: number,
): Mention | null {
  const { tokens } = reading;
  if (!/^(?:in|at|on|outside|inside|behind|near)$/.test(lowerAt(tokens, first - 1))) return null;
  const phrase = phraseEndingAt(tokens, first - 2, from);
  const mention = phrase && toMention(reading, index, phrase);
  const people = mention?.kind === 'nominal' && (isPersonNoun(mention.head) || isPeopleNoun(mention.head));
  return people ? mention : null;
}
