import { isPeopleNoun, isPersonNoun } from '../entities/is-person-noun.ts';
import { maySpeak } from './may-speak.ts';
import { type Mention, type NameIndex, toMention } from './mention.ts';
import { type NounPhrase, phraseEndingAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** `The firm building it [said]`: who does it, where the pronoun is what it does it to. */
export function agentBuilding(reading: Reading, index: NameIndex, i: number, from: number): Mention | null {
  const doing = /^\p{Ll}{2,}ing$/u.test(reading.tokens[i]?.text ?? '');
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
  if (!/^(?:in|at|on|outside|inside|behind|near)$/.test(tokens[first - 1]?.lower ?? '')) return null;
  const phrase = phraseEndingAt(tokens, first - 2, from);
  const mention = phrase && toMention(reading, index, phrase);
  const people = mention?.kind === 'nominal' && (isPersonNoun(mention.head) || isPeopleNoun(mention.head));
  return people ? mention : null;
}
