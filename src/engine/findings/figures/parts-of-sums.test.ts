import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { findFigureUses } from './figure-uses.ts';
import { isPartOrWhole, sumUp } from './parts-of-sums.ts';

const read = (...texts: string[]) => {
  const context = toContext(toFindingInput(plainArticles(texts)));
  return { context, uses: findFigureUses(context).listed };
};

test.each([
  ['He won 14 of the town’s 95 seats.', true],
  ['Of those 75 of its 81 boats sank.', true],
  ['It employs 30 teachers and support staff in Tarn.', true],
  ['It employs 30 teachers in Tarn.', false],
])('part or whole: %s', (text, is) => {
  const { context, uses } = read(text);
  expect(uses.some((use) => isPartOrWhole(use, context))).toBe(is);
});

test('a number that another makes with one beside it', () => {
  const { context, uses } = read(
    'It sent 48 clerks and 12 guards.',
    'It sent 60 clerks.',
    'It sent 50 clerks.',
  );
  const [one, other, more] = ['A', 'B', 'C'].map((siglum) => uses.find((use) => use.siglum === siglum)!);
  expect([sumUp(one!, other!, context), sumUp(one!, more!, context)]).toEqual([true, false]);
});
