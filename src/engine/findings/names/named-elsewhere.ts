/**
 * In: the forms of one person’s name, each with the articles that were found to print it. Out: the same, with the articles
 * that print one of them where nobody is quoted.
 */
import type { FindingContext } from '../context.ts';
import { siglaOf } from '../in-articles.ts';
import { onceAStory } from '../once-each.ts';
import { readFullNames } from './full-names.ts';

const namesOf = onceAStory((context) => {
  const names = context.articles.flatMap((article) => readFullNames(article, context));
  return Map.groupBy(names, ({ first, last }) => `${first} ${last}`);
});

/** The first of each article that has none of the forms yet. */
export function withElsewhere<T extends { siglum: string; start: number; end: number; words: string[] }>(
  forms: readonly T[][],
  context: FindingContext,
): T[][] {
  const known = new Set(siglaOf(forms.flat()));
  return forms.map((form) => {
    const [first] = form as [T, ...T[]];
    const same = namesOf(context).get(`${first.words[0]} ${first.words.at(-1)}`) ?? [];
    const more = same.flatMap(({ siglum, start, end }) => {
      if (known.has(siglum)) return [];
      known.add(siglum);
      return [{ ...first, siglum, start, end }];
    });
    return [...form, ...more];
  });
}
