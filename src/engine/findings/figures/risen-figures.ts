/**
 * In: rival numbers of people. Out: whether an article tells that the greatest of them is what the others have become:
 * “The death toll rose to [four] last night.” What was counted earlier contradicts nothing then.
 */
import { fates } from '../../data/fates.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { onceAStory } from '../once-each.ts';
import { fateOf } from './fate-of.ts';
import type { FigureUse } from './figure-uses.ts';
import { readNumbers } from './read-numbers.ts';

const rising =
  /\b(?:rose|risen|rising|rises|climbed|climbing|grew|grown|increased|jumped|(?:went|gone|going)\sup)\s(?:\p{L}+\s)?to\s(?:(?:at|more|than|least|about|nearly|some)\s)*$/iu;

export function haveRisen(group: readonly FigureUse[], context: FindingContext): boolean {
  const most = Math.max(...group.map(({ value }) => value!));
  const risen = risenTo(context).get(most) ?? [];
  return group.some((use) => {
    const fate = use.unit === 'people' ? fateOf(use, context)?.fate : undefined;
    return fate !== undefined && risen.some((told) => told.fates.has(fate));
  });
}

interface Risen {
  value: number;
  /** What its sentence says befell them. */
  fates: ReadonlySet<string>;
}

const risenTo = onceAStory((context) => {
  const risen = context.articles.flatMap(({ text, blocks }) =>
    bodySentences(text, blocks).flatMap(({ start, end }): Risen[] => {
      const sentence = text.slice(start, end);
      if (!/\sto\s/u.test(sentence)) return [];
      const told = foldWords(sentence).flatMap(({ folded }) => fates.get(folded) ?? []);
      return readNumbers(text, start, end)
        .filter((number) => rising.test(text.slice(Math.max(start, number.start - before), number.start)))
        .map(({ value }) => ({ value, fates: new Set(told) }));
    }),
  );
  return Map.groupBy(risen, ({ value }) => value);
});

/** Characters of `increased sharply to more than `. */
const before = 40;
