import type { Mention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { mayBe } from '../candidates/person-features.ts';
import { genderOfNoun } from '../description.ts';

/**
 * Whom a sentence names between commas behind what it tells of him; null for others.
 * `[The man] who found it, retired baker Rui Sequeira, will be paid.` → Rui Sequeira.
 */
export function namedBehindWho(
  { article, entities, entityOf }: AnaphoraState,
  { first, last, head }: Mention,
  sentence: number,
): number | null {
  const { reading, index } = article;
  const { tokens, sentences } = reading;
  const end = sentences[sentence]?.last ?? 0;
  const told = /^(?:who|whose|that)$/.test(lowerAt(tokens, last));
  // `One senator attending the talks, Rep. Odo Finch of Tove, left`
  const acting =
    /^\p{Ll}{3,}ing$/u.test(printedAt(tokens, last)) && /^(?:one|an?)$/.test(lowerAt(tokens, first));
  if (!(told || acting) || !isPersonNoun(head)) return null;
  let comma = last;
  while (comma < Math.min(end, last + longestClause) && tokens[comma]?.text !== ',') comma++;
  if (tokens[comma]?.text !== ',') return null;
  for (let i = comma + 1; i < Math.min(end, comma + longestRole) && tokens[i]?.kind === 'word'; i++) {
    const name = itemAt(index.names, index.at.get(i));
    const entity = itemAt(entities, itemAt(entityOf, index.at.get(i)));
    if (!name || !entity) continue;
    const placed = tokens[name.last]?.lower === 'of' && startsUpper(tokens[name.last + 1]?.text) ? 2 : 0;
    const closed = tokens[name.last + placed]?.text === ',' && entity.name.includes(' ');
    return closed && entity.kind === 'person' && mayBe(entity, genderOfNoun(head)) ? entity.id : null;
  }
  return null;
}

/** Tokens of `who found it`. */
const longestClause = 24;

/** Tokens of `retired baker` with the name. */
const longestRole = 6;
