import type { NameIndex } from '../entities/name-index.ts';
import type { Reading } from '../sentences/reading.ts';
import { lowerAt } from '../text/token-at.ts';
import { type Mention, nameMention } from './mention.ts';

/**
 * The name that an aside gives to a description; null where there is none.
 * `a neighbour, who gave her name only as Pat`, `the rebels’ spokesman, known as Commander Yalchin`.
 */
export function givenName(reading: Reading, index: NameIndex, opens: number, limit: number): Mention | null {
  const { tokens } = reading;
  if (!/^(?:who|known|identified|named)$/.test(lowerAt(tokens, opens))) return null;
  for (let i = opens + 2; i < Math.min(limit, opens + longestClause) && tokens[i]?.kind === 'word'; i++) {
    const name = index.at.get(i);
    if (name === undefined || index.names[name]?.kind !== 'name') continue;
    const as = tokens[i - 1]?.lower === 'only' ? i - 2 : i - 1;
    const said = tokens
      .slice(opens, as)
      .some(({ lower }) => /^(?:name|known|identified|named|called)$/.test(lower));
    return tokens[as]?.lower === 'as' && said ? nameMention(reading, index, name, i) : null;
  }
  return null;
}

/** Tokens of the clause that are looked at. */
const longestClause = 14;
