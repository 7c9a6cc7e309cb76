import { expect, it } from 'vitest';
import { noMetadata } from '../../src/schemas/no-metadata.fixture.ts';
import type { Metadata } from '../../src/schemas/source.ts';
import { type BuiltArticle, toCollections } from './to-collections.ts';

const opening = 'PORT ANNA (Wire) — The ferry that ran aground on Monday was afloat again by noon.';
const article = (text: string, metadata: Partial<Metadata>) =>
  ({
    siglum: 'A',
    text,
    language: 'en',
    blocks: [{ kind: 'body', start: 0, end: text.length }],
    metadata: { ...noMetadata, ...metadata },
    quotations: [],
    notes: [],
  }) as unknown as BuiltArticle;
const titleOf = (one: BuiltArticle) => {
  const rest = { speakers: [], statements: [], passages: [], shares: [], paraphrases: [], findings: [] };
  const { articles } = toCollections({ story: 'ferry', articles: [one], entries: [], ...rest });
  return [articles[0]!.title, articles[0]!.titleBasis];
};
const dateline = { value: 'PORT ANNA', start: 0, end: 9, basis: 'stated' as const };

it('takes the first words for a title, after the dateline', () => {
  expect(titleOf(article(opening, { dateline }))).toEqual([
    'The ferry that ran aground on Monday was afloat again …',
    'first words',
  ]);
});

it('leaves words alone that only look like a dateline', () => {
  const [title] = titleOf(article('PORT ANNA woke to a ferry on its beach.', { dateline }));
  expect(title).toBe('PORT ANNA woke to a ferry on its beach.');
});

it('prints a stated title as it stands', () => {
  const title = { value: 'Ferry\nafloat', start: 0, end: 12, basis: 'stated' as const };
  expect(titleOf(article(opening, { title, dateline }))).toEqual(['Ferry afloat', 'stated']);
});
