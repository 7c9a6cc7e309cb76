import type { Gender } from '../sentences/first-names.ts';
import { itemAt } from '../text/item-at.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import type { AnaphoraState } from './anaphora-state.ts';
import { mayBe } from './candidates/person-features.ts';

/**
 * `For [his] part, Odo Finch was calm`: the person named next, whose sex it tells; `For Odo Finch’s part, the vote was why
 * [he] left`: the person of whom the sentence is told; null for any other pronoun.
 */
export function forHisPart(
  { article, entities, entityOf }: AnaphoraState,
  token: number,
  gender: Gender,
  sentence: number,
): number | null {
  const { tokens, sentences } = article.reading;
  const idiom = tokens[token - 1]?.lower === 'for' && isPart(tokens, token + 1);
  const first = sentences[sentence]?.first ?? token;
  const opening =
    tokens[first]?.lower === 'for' ? itemAt(article.index.names, article.index.at.get(first + 1)) : null;
  const owner =
    /^(?:he|she)$/.test(lowerAt(tokens, token)) &&
    opening &&
    opening.last < token &&
    tokens[opening.last]?.lower === "'s" &&
    isPart(tokens, opening.last + 1);
  if (!idiom && !owner) return null;
  const id = itemAt(entityOf, article.index.at.get(idiom ? token + 3 : first + 1)) ?? null;
  const entity = itemAt(entities, id);
  if (!entity || !mayBe(entity, gender)) return null;
  if (!entity.sexTold && entity.gender !== gender)
    Object.assign(entity, { gender, kind: 'person', likely: false });
  return entity.id;
}

/** `part,` */
function isPart(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'part' && tokens[i + 1]?.text === ',';
}
