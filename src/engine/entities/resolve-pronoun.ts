import type { Gender } from './first-names.ts';
import type { AnaphoraState } from './resolve-anaphora.ts';
import { mostSalient, mostSalientPerson } from './salience.ts';

/** The pronoun at a token → entity: `she` → a woman on the reader’s mind; a speaking `it` → an organisation. */
export function resolvePronoun(
  { article, entities, salient, speakers, plurals }: AnaphoraState,
  i: number,
  sentence: number,
): number | null {
  const lower = article.reading.tokens[i]?.lower ?? '';
  const gender = genders.get(lower);
  if (gender === undefined) {
    const speaks = /^(?:it|they|we)$/.test(lower) && speakers.has(i) && !plurals.has(i);
    return speaks ? mostSalient(salient, sentence, (id) => entities[id]?.kind === 'organisation') : null;
  }
  const entity = mostSalientPerson(entities, salient, sentence, gender);
  const found = entity === null ? undefined : entities[entity];
  if (found?.gender === 'unknown') Object.assign(found, { gender, kind: 'person', likely: false });
  return entity;
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
