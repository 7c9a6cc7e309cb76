import { prepositions } from '../data/function-words.ts';
import type { Name } from '../entities/find-names.ts';
import { phraseStartingAt } from '../sentences/noun-phrase.ts';
import { lowerAt } from '../text/token-at.ts';
import type { Discourse } from './discourse.ts';

/**
 * Whether a name between commas tells who somebody in the predicate is, behind the subject of the sentence.
 * `Lee thanked his manager, [Bo Chen], and left.`; after an opening clause it is the subject: `When Lee came, [Bo Chen], …`.
 */
export function isApposedBehind(
  { article, traces }: Discourse,
  entity: number,
  { first, last, title }: Name,
  sentence: number,
): boolean {
  const { tokens, sentences } = article.reading;
  const range = sentences[sentence];
  const comma = (title?.first ?? first) - 1;
  if (!range || tokens[comma]?.text !== ',' || tokens[last]?.text !== ',') return false;
  const opening = lowerAt(tokens, range.first);
  if (prepositions.has(opening) || opensAside.test(opening) || tokens[last + 1]?.lower === 'who')
    return false;
  if (phraseStartingAt(tokens, range.first, range.last)?.last === comma) return false;
  for (let i = traces.length - 1; i >= 0 && traces[i]?.sentence === sentence; i--)
    if (traces[i]?.entity !== entity && /^(?:subject|speaker|topic)$/.test(traces[i]?.part ?? ''))
      return true;
  return false;
}

const opensAside =
  /(?:ing|ed)$|^(?:after|before|while|as|when|if|because|since|although|though|once|until|where|whereas)$/;
