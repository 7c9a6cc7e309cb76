import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { findFigureUses } from './figure-uses.ts';
import { onOneThing } from './on-one-thing.ts';

/** `A 430 boats`, of figures of the same value. */
const linked = (...texts: string[]) => {
  const context = toContext(toFindingInput(plainArticles(texts)));
  const uses = findFigureUses(context).listed;
  return onOneThing(uses, context)
    .flat()
    .map((use) => `${use.siglum} ${context.text(use)}`);
};

test('a round number, a share or a number of nothing named needs two more words in common', () => {
  expect(linked('The mills shed 10,000 jobs.', 'Tarn as a whole lost 10,000 jobs.')).toEqual([]);
  expect(linked('The mills of Tarn shed 10,000 jobs.', 'In Tarn 10,000 jobs went at its mills.')).toEqual([
    'A 10,000 jobs',
    'B 10,000 jobs',
  ]);
  expect(linked('About 40% of boats leak.', 'Brandt has 40 percent in the poll.')).toEqual([]);
  expect(linked('Of the idle 170,000 found work.', 'It told of a 170,000 increase in nets.')).toEqual([]);
});

test('a sum or a share needs them in its part of the sentence, and is told of each thing apart', () => {
  expect(linked('The plan costs £3m, and the budget is cut.', 'Its budget plan would cut £3m.')).toEqual([]);
  expect(
    linked(
      'A budget cut of £3m, it seems. The new harbour wall costs £3m.',
      'In the budget a cut of about £3m is made. A harbour wall of £3m fell.',
    ),
  ).toEqual(['A £3m', 'B about £3m', 'A £3m', 'B £3m']);
});

test('a number of three digits of its own, or two numbers, need none', () => {
  expect(linked('The mills had 236,000 jobs.', 'Tarn lost 236,000 jobs.')).toHaveLength(2);
  expect(linked('They read 20 to 30 pages.', 'Finch burnt 20 to 30 pages.')).toHaveLength(2);
});

test('an article is linked by any other, and then all that it prints of the number is kept', () => {
  expect(
    linked(
      'The mills of Tarn lost 40 lorries.',
      'Its flooded mills in Tarn have 40 lorries. He likes 40 lorries.',
      'The flooded yard had 40 lorries, and mills lost more.',
      'Velda sold 40 lorries.',
    ),
  ).toEqual(['A 40 lorries', 'B 40 lorries', 'B 40 lorries', 'C 40 lorries']);
});
