import type { Gender } from '../sentences/first-names.ts';
import { itemAt } from '../text/item-at.ts';
import type { AnaphoraState } from './anaphora-state.ts';
import { mayBe } from './candidates/person-features.ts';

/** `For [his] part, Odo Finch was calm`: the person named next, whose sex it tells; null for any other pronoun. */
export function forHisPart(
  { article, entities, entityOf }: AnaphoraState,
  token: number,
  gender: Gender,
): number | null {
  const { tokens } = article.reading;
  const idiom = tokens[token - 1]?.lower === 'for' && tokens[token + 1]?.lower === 'part';
  if (!idiom || tokens[token + 2]?.text !== ',') return null;
  const id = itemAt(entityOf, article.index.at.get(token + 3)) ?? null;
  const entity = itemAt(entities, id);
  if (!entity || !mayBe(entity, gender)) return null;
  if (!entity.sexTold && entity.gender !== gender)
    Object.assign(entity, { gender, kind: 'person', likely: false });
  return entity.id;
}
