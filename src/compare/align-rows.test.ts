import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignRows } from './align-rows.ts';
import type { ReadingArticle, Row } from './row.ts';

/** `x 1 | y` is two paragraphs; figures are groups, letters stand alone. */
function article(siglum: string, shape: string): ReadingArticle {
  const sentences = shape.split('|').flatMap((paragraph, index) =>
    [...paragraph.replaceAll(' ', '')].map((name) => ({
      id: `${siglum}${name}`,
      paragraph: index,
      group: /\d/.test(name) ? name : null,
    })),
  );
  return { siglum, sentences };
}

function draw(rows: readonly Row[]): string[] {
  return rows.map((row) =>
    row.cells
      .map(({ items, moved }) => {
        const text = items.map((item) => (item.kind === 'sentence' ? item.id.slice(1) : `→${item.group}`));
        return `${text.join('') || '–'}${moved ? '*' : ''}`;
      })
      .join(' '),
  );
}

const cases: Record<string, { articles: string[]; expected: string[] }> = {
  'in the same order': { articles: ['x 1 y 2', '1 2 z'], expected: ['x –', '1 1', 'y –', '2 2', '– z'] },
  'own text beside own text': { articles: ['x 1', 'y 1'], expected: ['x y', '1 1'] },
  'nothing shared': { articles: ['x', 'y'], expected: ['x y'] },
  'a group that only one chosen article has': { articles: ['1 x', 'y'], expected: ['1x y'] },
  'neighbours in one paragraph are one row': { articles: ['1 2 3', '1 2 | 3'], expected: ['12 12', '3 3'] },
  'a moved group stands where the spine has it': {
    articles: ['1 | 2 | 3', '3 | 1 | 2'],
    expected: ['– →3', '1 1', '2 2', '3 3*'],
  },
  'a group that the spine lacks follows its predecessor': {
    articles: ['1 x 2', '1 3 y 2', '3 1 2'],
    expected: ['– – →3', '1 1 1', 'x – –', '– 3 3*', '– y –', '2 2 2'],
  },
  'an article that shares nothing stands at the end': {
    articles: ['1 x', 'y', '1'],
    expected: ['1 – 1', 'x y –'],
  },
  'one article against three': { articles: ['1', 'x 1', '1 y'], expected: ['– x –', '1 1 1', '– – y'] },
};

describe('alignRows', () => {
  for (const [title, { articles, expected }] of Object.entries(cases)) {
    it(title, () => {
      expect(draw(alignRows(articles.map((shape, index) => article('ABC'[index]!, shape))))).toEqual(
        expected,
      );
    });
  }

  it('prints every sentence exactly once, whatever the order', () => {
    const shape = fc.array(fc.constantFrom('1', '2', '3', '4', 'x', 'y', '|'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 2, maxLength: 4 }), (shapes) => {
        const articles = shapes.map((names, column) => {
          const built = article('ABCD'[column]!, names.join(''));
          const sentences = built.sentences.map((sentence, at) => ({
            ...sentence,
            id: `${sentence.id}${at}`,
          }));
          return { ...built, sentences };
        });
        const printed = alignRows(articles).flatMap((row) =>
          row.cells.flatMap((cell) =>
            cell.items.flatMap((item) => (item.kind === 'sentence' ? [item.id] : [])),
          ),
        );
        const all = articles.flatMap(({ sentences }) => sentences.map(({ id }) => id));
        expect(printed.sort()).toEqual(all.sort());
      }),
    );
  });
});
