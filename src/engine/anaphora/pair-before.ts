import { type Mention, toMention } from '../mentions/mention.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { itemAt } from '../text/item-at.ts';
import type { AnaphoraState } from './anaphora-state.ts';

/**
 * The two people who open the sentence before in its paragraph, as one mention; or null.
 * `Odo Finch and Ida Quill run the pier. “We are late,” [they] say` → `Odo Finch and Ida Quill`.
 */
export function pairBefore({ article, entities, entityOf }: AnaphoraState, sentence: number): Mention | null {
  const { reading, index } = article;
  const { sentences, tokens } = reading;
  const before = sentences[sentence - 1];
  if (!before || before.paragraph !== sentences[sentence]?.paragraph) return null;
  // `Ann Lane`: a lane by her surname, a person by her first name.
  const isPerson = (name: number | undefined) =>
    itemAt(entities, itemAt(entityOf, name))?.kind === 'person' ||
    isFirstName(itemAt(index.names, name)?.text.split(' ')[0] ?? '');
  const one = index.at.get(before.first);
  const and = itemAt(index.names, one)?.last ?? before.last;
  const other = tokens[and]?.lower === 'and' ? index.at.get(and + 1) : undefined;
  if (!isPerson(one) || !isPerson(other)) return null;
  const last = itemAt(index.names, other)?.last ?? and;
  return { ...toMention(reading, index, { first: before.first, last, headLast: last }), plural: true };
}
