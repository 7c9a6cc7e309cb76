import { listNumbers } from '../../figures/list-numbers.ts';
import { onceAStory } from '../once-each.ts';

/** Every number that each article prints, whatever it counts. */
export const numbersByArticle = onceAStory(
  ({ articles }): ReadonlyMap<string, ReadonlySet<number>> =>
    new Map(articles.map(({ siglum, text }) => [siglum, listNumbers(text)])),
);
