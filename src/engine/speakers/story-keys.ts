// In: the names of a story’s articles. Out: the key that each goes by: `Cleverly` and `James Cleverly` have one.
import type { Entity } from '../entities/entity.ts';
import { toHeirKey, toKey } from '../entities/name-key.ts';
import { findFullNames } from './find-full-names.ts';

export interface StoryKeys {
  /** The key of a name as printed. */
  own: (name: string) => string;
  /** The key of the full name that a name stands for in the story. */
  full: (name: string) => string;
}

export function toStoryKeys(articles: readonly { siglum: string; entities: readonly Entity[] }[]): StoryKeys {
  const heirs = findHeirs(articles);
  const own = (name: string) => (heirs.has(toHeirKey(name) ?? '') ? (toHeirKey(name) ?? '') : toKey(name));
  const owners = findFullNames(
    articles.flatMap(({ siglum, entities }) =>
      entities.map(({ name, kind }) => ({ siglum, key: own(name), isPerson: kind === 'person' })),
    ),
  );
  return { own, full: (name) => owners.get(own(name)) ?? own(name) };
}

/** Sons with the names of their fathers, whom one article tells from them: `odo finch jr`. */
function findHeirs(articles: readonly { entities: readonly Entity[] }[]): ReadonlySet<string> {
  const heirs = new Set<string>();
  for (const { entities } of articles)
    for (const entity of entities) {
      const key = toKey(entity.name);
      const surname = key.split(' ').at(-1);
      const father = ({ name }: Entity) => [key, surname].includes(toKey(name)) && toHeirKey(name) === null;
      const heir = toHeirKey(entity.name);
      if (heir && key.includes(' ') && entities.some(father)) heirs.add(heir);
    }
  return heirs;
}
