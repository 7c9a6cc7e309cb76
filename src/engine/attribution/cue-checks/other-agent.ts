import { maySpeak } from '../../cues/may-speak.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/**
 * By whom the second of two names was given: `called “a gentle man” by friends and by [the police] as “a
 * menace”`, `called “brave” by Lee and “mad” by [the mayor]`. Null where the sentence names no second agent.
 */
export function otherAgent(given: Case): Mention | null {
  const { reading, index } = given.article;
  const phrase = agentBefore(given) ?? agentBehind(given);
  const mention = phrase && toMention(reading, index, phrase);
  return mention && maySpeak(mention) ? mention : null;
}

/** `and by [the police] as “…”` */
function agentBefore({ article, place, sentence }: Case): NounPhrase | null {
  const { tokens } = article.reading;
  if (tokens[place.token - 1]?.lower !== 'as') return null;
  const phrase = phraseEndingAt(tokens, place.token - 2, sentence.first);
  if (!phrase || tokens[phrase.first - 1]?.lower !== 'by') return null;
  return joins.test(lowerAt(tokens, phrase.first - 2)) ? phrase : null;
}

/** `called “…” by Lee and “…” by [the mayor]`; not `called himself “sent” by heaven and “kept” by heaven` */
function agentBehind({ article, place, sentence, cues }: Case): NounPhrase | null {
  const { tokens } = article.reading;
  const joined = joins.test(lowerAt(tokens, place.token - 1));
  const passive = cues.some(({ last, subject }) => last <= place.token && subject.first >= last);
  if (!joined || !passive || tokens[place.token + 1]?.lower !== 'by') return null;
  return phraseStartingAt(tokens, place.token + 2, sentence.last);
}

const joins = /^(?:and|but|or)$/;
