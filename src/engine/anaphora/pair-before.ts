import { type Mention, nameMention, toMention } from '../mentions/mention.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { Sentence } from '../sentences/reading.ts';
import { firstWord } from '../text/end-words.ts';
import { itemAt } from '../text/item-at.ts';
import type { AnaphoraState } from './anaphora-state.ts';
import { jointSpeaker, opensTogether } from './joint-names.ts';

/**
 * The people who open the sentence before together, in its paragraph or in front of `“…,” they said`, as one mention; or null.
 * `Odo Finch and Ida Quill run the pier. “We are late,” [they] say` → `Odo Finch and Ida Quill`.
 */
export function pairBefore(state: AnaphoraState, sentence: number, token: number): Mention | null {
  const { sentences, hidden } = state.article.reading;
  const own = sentences[sentence];
  const before = sentences[sentence - 1];
  if (!own || !before) return null;
  const opensWithWords = hidden.has(own.first) && token - own.first <= 2;
  if (before.paragraph !== own.paragraph && !opensWithWords) return null;
  return twoByName(state, before) ?? joinedIn(state, before);
}

/** `Ann Lane and Bo Pier`: a lane by her surname, a person by her first name. */
function twoByName(
  { article, entities, entityOf }: AnaphoraState,
  { first, last }: Sentence,
): Mention | null {
  const { reading, index } = article;
  const isPerson = (name: number | undefined) =>
    itemAt(entities, itemAt(entityOf, name))?.kind === 'person' ||
    isFirstName(firstWord(itemAt(index.names, name)?.text ?? ''));
  const one = index.at.get(first);
  const and = itemAt(index.names, one)?.last ?? last;
  const other = reading.tokens[and]?.lower === 'and' ? index.at.get(and + 1) : undefined;
  if (!isPerson(one) || !isPerson(other)) return null;
  const end = itemAt(index.names, other)?.last ?? and;
  return { ...toMention(reading, index, { first, last: end, headLast: end }), plural: true };
}

/** `Sen. Odo Finch of Tarn and Rep. Ida Quill, two Liberals, run the pier.` */
function joinedIn(state: AnaphoraState, { first, last }: Sentence): Mention | null {
  const { reading, index } = state.article;
  for (let i = first + 2; i < Math.min(last, first + longestPair); i++) {
    const name = index.at.get(i);
    if (name === undefined || reading.tokens[i - 1]?.kind === 'hidden') continue;
    const mention = nameMention(reading, index, name, i);
    if (opensTogether(state, name) === first && jointSpeaker(state, mention)?.kind === 'group')
      return { ...mention, plural: true };
  }
  return null;
}

/** Tokens of `Norland Sen. Odo Finch (R-Tarn) and South Tarn Rep. Ida`. */
const longestPair = 24;
