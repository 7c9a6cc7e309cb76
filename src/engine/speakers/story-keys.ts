/** In: the names of a story’s articles. Out: the key that each goes by: `Cleverly` and `James Cleverly` have one. */

import type { AnnotatedQuotation } from '../../schemas/quotation.ts';
import type { Entity } from '../entities/entity.ts';
import { toHeirKey, toKey } from '../entities/name-key.ts';
import { lastWord } from '../text/end-words.ts';
import { findFullNames } from './find-full-names.ts';

export interface StoryKeys {
  /** The key of a name as printed. */
  own: (name: string) => string;
  /** The key of the full name that a name stands for in the story. */
  full: (name: string) => string;
}

interface NamingArticle {
  siglum: string;
  entities: readonly Entity[];
  quotations: readonly Pick<AnnotatedQuotation, 'speaker' | 'context'>[];
}

export function toStoryKeys(articles: readonly NamingArticle[]): StoryKeys {
  const heirs = findHeirs(articles);
  const own = (name: string) => (heirs.has(toHeirKey(name) ?? '') ? (toHeirKey(name) ?? '') : toKey(name));
  const owners = findFullNames(
    articles.flatMap((article) => {
      const { siglum, entities } = article;
      const quoted = namesOfQuoted(article);
      return entities.map(({ name, kind, gender }) => ({
        siglum,
        key: own(name),
        isPerson: kind === 'person',
        gender,
        isQuoted: quoted.has(name),
      }));
    }),
  );
  return { own, full: (name) => owners.get(own(name)) ?? own(name) };
}

function namesOfQuoted({ quotations }: NamingArticle): ReadonlySet<string> {
  const own = quotations.filter(({ context }) => context === 'body');
  return new Set(own.flatMap(({ speaker }) => speaker?.name ?? []));
}

/** Sons with the names of their fathers, whom one article tells from them: `odo finch jr`. */
function findHeirs(articles: readonly { entities: readonly Entity[] }[]): ReadonlySet<string> {
  const heirs = new Set<string>();
  for (const { entities } of articles)
    for (const entity of entities) {
      const key = toKey(entity.name);
      const surname = lastWord(key);
      const father = ({ name }: Entity) => [key, surname].includes(toKey(name)) && toHeirKey(name) === null;
      const heir = toHeirKey(entity.name);
      if (heir && key.includes(' ') && entities.some(father)) heirs.add(heir);
    }
  return heirs;
}
