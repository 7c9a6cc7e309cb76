import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, nameMention } from '../../mentions/mention.ts';
import type { Reading } from '../../sentences/reading.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';

/**
 * Who is told to have made a work whose title has commas or a colon of its own; null for others.
 * `Mara Stern, author of Rivers: Tides, Boats and Ferries, [said]` → `Mara Stern`.
 */
export function authorOfTitle(
  reading: Reading,
  index: NameIndex,
  mark: number,
  from: number,
): Mention | null {
  const { tokens } = reading;
  let parted = false;
  for (let i = mark - 1; i > from + 1 && mark - i < longestTitle; i--) {
    if (tokens[i]?.lower === 'of' && makers.test(lowerAt(tokens, i - 1))) {
      const comma = /^(?:the|an?)$/.test(lowerAt(tokens, i - 2)) ? i - 3 : i - 2;
      const name = tokens[comma]?.text === ',' ? index.at.get(comma - 1) : undefined;
      return parted && name !== undefined ? nameMention(reading, index, name, from) : null;
    }
    if (/^[:,]$/.test(printedAt(tokens, i))) parted = true;
    else if (!isOfTitle(tokens[i])) return null;
  }
  return null;
}

function isOfTitle(token: Token | undefined): boolean {
  return token?.kind === 'word' && (startsUpper(token.text) || small.test(token.lower));
}

const makers = /^(?:author|co-author|writer|editor|director|creator)$/;
const small = /^(?:of|and|the|in|for|to|an?|on|with|by|from|or|at|as|'s)$/;

/** Tokens. */
const longestTitle = 30;
