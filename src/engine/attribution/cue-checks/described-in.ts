import { maySpeak } from '../../cues/may-speak.ts';
import { authoredTexts } from '../../data/authored-texts.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/**
 * `the “loss of rank” described in the paper`, `the “breakdown” cited by a board`, `“…,” as detailed in Lee’s book`: the text
 * or whoever has the words, which the clause right behind them names; or null.
 */
export function describedIn({ article: { reading, index }, place, sentence }: Case): Mention | null {
  const { tokens } = reading;
  const as = tokens[place.token + 1]?.lower === 'as';
  const articled = [1, 2, 3].some((back) => determiner.test(lowerAt(tokens, place.token - back)));
  const verb = place.token + (as ? 2 : 1);
  if (!(as || articled) || !described.test(lowerAt(tokens, verb))) return null;
  const link = lowerAt(tokens, verb + 1);
  const phrase = /^(?:in|by)$/.test(link) ? phraseStartingAt(tokens, verb + 2, sentence.last) : null;
  const mention = phrase && toMention(reading, index, phrase);
  if (!mention || mention.plural) return null;
  const text = documentNouns.has(mention.head) || authoredTexts.has(mention.head);
  return (link === 'by' ? maySpeak(mention) : text && mention.kind === 'nominal') ? mention : null;
}

const determiner = /^(?:the|an?|this|that|these|those|any|such)$/;
const described =
  /^(?:described|cited|mentioned|outlined|detailed|alleged|listed|identified|recounted|referenced|documented|depicted|portrayed)$/;
