import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { clauseWords, yearsItIsFor } from './clause-words.ts';
import { findFigureUses } from './figure-uses.ts';

const read = (text: string) => {
  const context = toContext(toFindingInput(plainArticles({ A: text })));
  const [use] = findFigureUses(context).listed;
  const { around, inside } = clauseWords(use!, context);
  return { around: [...around], inside: [...inside], years: yearsItIsFor(use!, context) };
};

test('words of its part of the sentence, by their beginnings, without names', () => {
  expect(read('Rain fell, Odo Finch paid £3m for lamps; the mill shut.').around).toEqual(['paid', 'lamp']);
});

test('words of the figure itself', () => {
  expect(read('They end a 50-year trade embargo.').inside).toEqual(['trade', 'embarg']);
});

test.each([
  ['It cuts £3m over the next decade.', 10],
  ['It cuts £3m in the subsequent 10 years.', 10],
  ['It cuts £3m over two decades.', 20],
  ['It cuts £3m a year.', null],
])('the time it is for: %s', (text, years) => {
  expect(read(text).years).toBe(years);
});
