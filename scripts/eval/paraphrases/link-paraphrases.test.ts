import { describe, expect, test } from 'vitest';
import { alignPassages } from '../../../src/engine/7-align-passages.ts';
import { groupStatements } from '../../../src/engine/8-group-statements.ts';
import type { StatementArticle } from '../../../src/engine/statements/quoted-words.ts';
import { readGoldStory } from '../../../tests/gold/read-gold-story.ts';
import { readLabelledStory } from '../../../tests/statements/read-story.ts';
import { linkParaphrases } from './link-paraphrases.ts';

function linkedSigla(articles: readonly StatementArticle[]): string[][] {
  const { passages } = alignPassages(articles);
  const { statements } = groupStatements('x', articles, passages);
  return linkParaphrases({ articles, passages, statements }).map(({ members }) =>
    members.map(({ siglum }) => siglum),
  );
}

function toArticle(siglum: string, text: string): StatementArticle {
  return { siglum, text, blocks: [{ start: 0, end: text.length, kind: 'body' }], quotations: [] };
}

test('the first story: the rule about over-19s, and who can read a message', () => {
  expect(linkedSigla(readGoldStory())).toEqual([
    ['B', 'C'],
    ['C', 'E'],
  ]);
});

test('a sentence that a second article reprints is linked with both its places', () => {
  expect(linkedSigla(readLabelledStory('pier').articles)).toEqual([['A', 'B', 'C']]);
});

describe('what is no paraphrase', () => {
  const cases: Record<string, [string, string]> = {
    'two sentences about one person': [
      'The mayor Ada Holm opened the library on Monday.',
      'Ada Holm, the mayor, was fined for speeding.',
    ],
    'a small figure by chance': [
      'He had kept bees for nine years in the valley.',
      'The court told her that nine years was enough.',
    ],
    'the same words in the same order: that is a passage': [
      'The dam at Orrin holds back forty million tonnes of snow water.',
      'The dam at Orrin holds back forty million tonnes of snow water.',
    ],
  };
  for (const [name, [a, b]] of Object.entries(cases))
    test(name, () => expect(linkedSigla([toArticle('A', a), toArticle('B', b)])).toEqual([]));
});
