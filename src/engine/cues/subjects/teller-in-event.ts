import { times } from '../../data/function-words.ts';
import { type Mention, nameMention } from '../../mentions/mention.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';

/**
 * `within hours of [Lee], the harbour master, saying`, `The talk followed [Lee], the chair, telling`: who is told to have
 * spoken when, with an aside between; null elsewhere.
 */
export function tellerInEvent({ reading, index, sentence }: CueContext, i: number): Mention | null {
  const { tokens } = reading;
  if (tokens[i - 1]?.text !== ',') return null;
  let comma = i - 2;
  while (comma > sentence.first && i - comma < longestAside && tokens[comma]?.kind === 'word') comma--;
  const found = tokens[comma]?.text === ',' ? index.at.get(comma - 1) : undefined;
  const name = itemAt(index.names, found);
  if (found === undefined || name?.kind !== 'name') return null;
  const link = (name.title?.first ?? name.first) - 1;
  const timed =
    tokens[link]?.lower === 'of' &&
    (times.has(lowerAt(tokens, link - 1)) || span.test(lowerAt(tokens, link - 1)));
  const follows = /^(?:followed|follows?|following)$/.test(lowerAt(tokens, link));
  return timed || follows ? nameMention(reading, index, found, sentence.first) : null;
}

/** Tokens of `, Norland’s new minister of strategic affairs and ports,`. */
const longestAside = 14;

const span = /^(?:seconds|minutes|hours|days|weeks|months)$/;
