import { toMention } from '../mentions/mention.ts';
import type { Gender } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { phraseStartingAt } from '../sentences/noun-phrase.ts';
import { lowerAt } from '../text/token-at.ts';
import { addUnnamed } from './add-unnamed.ts';
import type { AnaphoraState } from './anaphora-state.ts';
import { genderOfNoun } from './description.ts';

/**
 * Somebody without a name whom the paragraph brings in before a pronoun, the last of them; null where there is none.
 * `The camera stops at [a young man] in boots. “Come,” he says.`
 */
export function strangerBefore(
  { article, entities }: AnaphoraState,
  pronoun: number,
  sentence: number,
  gender: Gender,
): number | null {
  const { reading, index } = article;
  const { tokens, sentences } = reading;
  const { paragraph } = sentences[sentence] ?? {};
  let from = sentence;
  while (sentences[from - 1]?.paragraph === paragraph && sentence - from < reach) from--;
  for (let i = pronoun - 1; i >= (sentences[from]?.first ?? pronoun); i--) {
    if (!/^(?:an?|one)$/.test(lowerAt(tokens, i))) continue;
    const phrase = phraseStartingAt(tokens, i, pronoun);
    const mention = phrase && toMention(reading, index, { ...phrase, last: phrase.headLast });
    if (mention?.kind !== 'nominal' || mention.plural || !isPersonNoun(mention.head)) continue;
    const own = genderOfNoun(mention.head);
    if (own === 'unknown' || gender === 'unknown' || own === gender)
      return addUnnamed(reading, entities, mention);
  }
  return null;
}

/** Sentences back. */
const reach = 3;
