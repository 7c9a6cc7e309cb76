import { authoredTexts } from '../../data/authored-texts.ts';
import { speechNouns } from '../../data/reporting-verbs.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';

/**
 * Whose text it is in which a description speaks; null where the clause tells of no text, or of nobody’s.
 * `Bo Spry recalled Ann Lee’s remark, in which [the then-minister] said …` → Ann Lee; `an ad from Ann Lee, in which [the former
 * pilot] boasts` → Ann Lee.
 */
export function tellerDescribed(state: AnaphoraState, { first, head }: Mention): number | null {
  const { tokens } = state.article.reading;
  const inWhich = tokens[first - 1]?.lower === 'which' && tokens[first - 2]?.lower === 'in';
  const person = isPersonNoun(head.replace(/^(?:then|ex)-/, ''));
  if (!inWhich || !person || tokens[first]?.lower !== 'the') return null;
  const end = tokens[first - 3]?.text === ',' ? first - 4 : first - 3;
  return senderEndingAt(state, end) ?? ownerBefore(state, end);
}

/** `an ad from the candidate Ann Lee` */
function senderEndingAt(
  { article: { reading, index }, entityOf }: AnaphoraState,
  end: number,
): number | null {
  const at = index.at.get(end);
  const name = itemAt(index.names, at);
  if (at === undefined || name?.kind !== 'name') return null;
  for (let i = name.first - 1; i > name.first - longestRole; i--)
    if (/^(?:from|by)$/.test(lowerAt(reading.tokens, i)))
      return isText(lowerAt(reading.tokens, i - 1)) ? (entityOf[at] ?? null) : null;
  return null;
}

/** `Ann Lee’s red line comment` */
function ownerBefore({ article: { reading, index }, entityOf }: AnaphoraState, end: number): number | null {
  if (!isText(lowerAt(reading.tokens, end))) return null;
  for (let i = end - 1; i > end - longestRole; i--)
    if (reading.tokens[i]?.lower === "'s") return itemAt(entityOf, index.at.get(i - 1)) ?? null;
  return null;
}

function isText(lower: string): boolean {
  return authoredTexts.has(lower) || speechNouns.has(lower) || /^(?:interview|speech|address)$/.test(lower);
}

/** Tokens of `from Norland Republican Senate candidate`. */
const longestRole = 7;
