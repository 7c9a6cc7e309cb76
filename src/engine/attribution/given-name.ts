import { type Mention, type NameIndex, nameMention } from './mention.ts';
import type { Reading } from './reading.ts';

/** `a neighbour, who gave her name only as Pat`: the name in the clause that begins at `who`, or null. */
export function givenName(reading: Reading, index: NameIndex, who: number, limit: number): Mention | null {
  const { tokens } = reading;
  if (tokens[who]?.lower !== 'who') return null;
  for (let i = who + 2; i < Math.min(limit, who + longestClause) && tokens[i]?.kind === 'word'; i++) {
    const name = index.at.get(i);
    if (name === undefined || index.names[name]?.kind !== 'name') continue;
    const as = tokens[i - 1]?.lower === 'only' ? i - 2 : i - 1;
    const said = tokens.slice(who, as).some(({ lower }) => /^(?:name|identified|named|called)$/.test(lower));
    return tokens[as]?.lower === 'as' && said ? nameMention(reading, index, name, i) : null;
  }
  return null;
}

/** Tokens of the clause that are looked at. */
const longestClause = 14;
