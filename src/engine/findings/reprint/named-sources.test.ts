import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { readMetadata } from '../../3-read-metadata.ts';
import { toContext } from '../context.ts';
import { isOneSource, namedSources } from './named-sources.ts';

const shared = 'The ferry company has sold its two oldest boats to a firm from the north.';

/** What two texts with one sentence in common name: siglum, name and where. */
function find(one: string, other: string, words = shared) {
  const texts = [one, other];
  const input = toFindingInput(plainArticles(texts));
  const articles = input.articles.map((article) => ({
    ...article,
    ...readMetadata(article.text, [...article.blocks]),
  }));
  const context = toContext({ ...input, articles });
  const ends = articles.map(({ siglum, text }) => {
    const start = text.indexOf(words);
    return { siglum, start, end: start + words.length };
  });
  const found = namedSources(ends, context);
  return {
    isOne: isOneSource(found),
    found: found.map(({ siglum, name, where }) => `${siglum}: ${name}, ${where}`),
    marked: found.map((place) => context.text(place)),
  };
}

test('one sender whom both name, each in its own way', () => {
  expect(
    find(
      `TOVE (AP) — ${shared}`,
      `Two boats are gone.\n\n${shared}\n\nAnn Bell and the Associated Press contributed to this report.`,
    ),
  ).toEqual({
    isOne: true,
    found: ['A: AP, dateline', 'B: The Associated Press, line'],
    marked: ['AP', 'Ann Bell and the Associated Press contributed to this report.'],
  });
});

test('an agency that one of them names', () => {
  expect(find(`TOVE (Reuters) - ${shared}`, shared)).toEqual({
    isOne: false,
    found: ['A: Reuters, dateline'],
    marked: ['Reuters'],
  });
});

test('a name in brackets behind the words, no letters for a name and no words of the sentence', () => {
  expect(find(shared, `${shared} (The Tove Post)`).found).toEqual(['B: The Tove Post, behind the words']);
  expect(find(shared, `${shared} (The Tove Post) It was dawn.`).found).toEqual([]);
  expect(find(shared, `${shared} (see below)`).found).toEqual([]);
  expect(find(shared, `${shared} Crews of the Tove Boat Union (TBU)`).found).toEqual([]);
});

test('nobody who helped under his own name, and no sender inside another word', () => {
  expect(find(shared, `${shared}\n\nAnn Bell contributed to this report.`).found).toEqual([]);
  expect(find(shared, `${shared}\n\nAnn APPEL contributed to this report.`).found).toEqual([]);
});

test('no agency where both sentences tell whose account it is', () => {
  const thanks = 'Ann Bell and the Associated Press contributed to this report.';
  const told = shared.replace(/\.$/u, '');
  const one = `${told}, the harbour board said in a statement.`;
  const other = `${shared.slice(0, -1)}, according to a statement of the harbour board.`;
  expect(find(one, `${other}\n\n${thanks}`, told).found).toEqual([]);
  expect(find(`${told}.`, `${other}\n\n${thanks}`, told).found).toEqual(['B: The Associated Press, line']);
});
