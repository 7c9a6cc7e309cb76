import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTogether } from './read-together.ts';
import { type ArticleSentences, sentenceId, tieSentences } from './tie-sentences.ts';

/** `one. two. | three.` is two paragraphs; each word is a sentence as long as the word. */
function article(siglum: string, shape: string): ArticleSentences & { words: string[] } {
  const words: string[] = [];
  let start = 0;
  const sentences = shape.split('|').flatMap((paragraph, index) =>
    paragraph.match(/\S+/g)!.map((word) => {
      words.push(word);
      const end = start + word.length;
      const sentence = { start, end, paragraph: index };
      start = end + 1;
      return sentence;
    }),
  );
  return { siglum, sentences, words };
}

/** All sentences that begin with one of the letters are one statement. */
function tiesOf(articles: readonly ReturnType<typeof article>[], letters: readonly string[]) {
  return letters.map((all) =>
    articles.flatMap(({ siglum, sentences, words }) =>
      sentences.filter((_, at) => all.includes(words[at]![0]!)).map((span) => sentenceId(siglum, span)),
    ),
  );
}

const toArticles = (shapes: readonly string[]) =>
  shapes.map((shape, index) => article('ABCD'[index]!, shape));

/** Figures are groups, by their first place. */
function tie(shapes: readonly string[], statements: readonly string[]): string[] {
  const articles = toArticles(shapes);
  const names = new Map<string, number>();
  return tieSentences(articles, [], tiesOf(articles, statements)).map(({ sentences }) =>
    sentences
      .map(({ group }) => {
        if (group === null) return '–';
        if (!names.has(group)) names.set(group, names.size + 1);
        return names.get(group);
      })
      .join(' '),
  );
}

describe('groups', () => {
  const cases: Record<string, { articles: string[]; statements: string[]; expected: string[] }> = {
    'take in what stands between two of their sentences': {
      articles: ['a b a', 'a b a'],
      statements: ['a', 'b'],
      expected: ['1 1 1', '1 1 1'],
    },
    'take in what only one article prints between': {
      articles: ['a x a', 'a | a'],
      statements: ['a'],
      expected: ['1 1 1', '1 1'],
    },
    'stand where an article prints most of them': {
      articles: ['a | x | aaaa y', 'aaaa'],
      statements: ['a'],
      expected: ['– – 1 –', '1'],
    },
    'are two where articles print them twice': {
      articles: ['a | x | aaaa', 'a | y | aaaa', 'aaa'],
      statements: ['a'],
      expected: ['1 – 2', '1 – 2', '2'],
    },
    'do not take in a long stretch': {
      articles: ['aa x y z a', 'aa'],
      statements: ['a'],
      expected: ['1 – – – –', '1'],
    },
  };
  for (const [title, { articles, statements, expected }] of Object.entries(cases)) {
    it(title, () => expect(tie(articles, statements)).toEqual(expected));
  }

  it('keep the order of each article, but where it is told', () => {
    const shape = fc
      .array(fc.constantFrom('a', 'b', 'ccc', 'x', 'y', '| a'), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' ').replace(/^\| /, ''));
    fc.assert(
      fc.property(fc.array(shape, { minLength: 2, maxLength: 4 }), (shapes) => {
        const articles = toArticles(shapes);
        const { rows } = readTogether(articles, [], tiesOf(articles, ['a', 'b', 'c', 'bc']));
        for (const column of articles.keys()) {
          const printed = rows.flatMap(({ cells }) => {
            const { items, moved } = cells[column]!;
            expect(column === 0 && moved).toBe(false);
            return moved ? [] : items.flatMap((item) => (item.kind === 'sentence' ? [startOf(item.id)] : []));
          });
          expect(printed).toEqual(printed.toSorted((one, other) => one - other));
        }
      }),
    );
  });
});

const startOf = (id: string) => Number(id.split('-')[1]);
