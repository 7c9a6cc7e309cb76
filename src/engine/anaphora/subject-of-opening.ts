import { itemAt } from '../text/item-at.ts';
import { lowerAt } from '../text/token-at.ts';
import type { AnaphorPlace } from './candidates/place-features.ts';
import type { Discourse } from './discourse.ts';

/**
 * `When Lee heard of it, [he] laughed`, `Though Lee had praised Pike, [he] said`: the subject of the clause that opens the
 * sentence, where the pronoun opens the next; null elsewhere.
 */
export function subjectOfOpening(discourse: Discourse, place: AnaphorPlace, token: number): number | null {
  const { sentences, tokens } = discourse.article.reading;
  const first = sentences[place.sentence]?.first ?? 0;
  if (tokens[token - 1]?.text !== ',' || !opening.test(lowerAt(tokens, first))) return null;
  // `When Pike goes, she says, it …`
  if (tokens[token + 2]?.text === ',' && tokens[token + 3]?.kind !== 'hidden') return null;
  const found = nameOpening(discourse, first + 1);
  const name = itemAt(discourse.article.index.names, found);
  if (!name) return null;
  for (let k = name.last; k < token - 1; k++) if (tokens[k]?.kind !== 'word') return null;
  const isAsked = /^(?:is|was)$/.test(lowerAt(tokens, name.last));
  return place.replies && !isAsked ? null : (itemAt(discourse.entityOf, found) ?? null);
}

const opening = /^(?:when|after|before|as|while|although|though|once|since|because|until)$/;

/** The name, with its title, that begins at a token. */
function nameOpening({ article }: Discourse, from: number): number | undefined {
  const { index, reading } = article;
  const first = reading.tokens[from]?.lower === 'the' ? from + 1 : from;
  let i = first;
  while (i < first + longestTitle && !index.at.has(i)) i++;
  const found = index.at.get(i);
  const name = itemAt(index.names, found);
  return name && (name.title?.first ?? name.first) === first ? found : undefined;
}

/** Tokens of a title before a name. */
const longestTitle = 8;
