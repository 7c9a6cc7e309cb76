import { expect, it } from 'vitest';
import { noMetadata } from '../schemas/no-metadata.fixture.ts';
import type { Source } from '../schemas/source.ts';
import { sayPublished } from '../wording/en/say-published.ts';
import { publishedOf } from './published-of.ts';

const say = (of: Pick<Source, 'text' | 'metadata' | 'clues'>) => sayPublished(publishedOf(of));
const source = { text: 'On Thursday the lamp was lit.', metadata: noMetadata, clues: [] };

it('tells the date of an article, or that it is not stated, with what lets one guess', () => {
  const published = { value: '2024-03-04', basis: 'stated', start: 0, end: 4, reason: null } as never;
  expect(say({ ...source, metadata: { ...noMetadata, published } })).toBe('published 4 March 2024');
  const readings = [
    { value: '2024-03-04', reading: 'day first' },
    { value: '2024-04-03', reading: 'month first' },
  ];
  const open = { value: '4/3/24', basis: 'stated', start: 0, end: 4, reason: null, readings } as never;
  expect(say({ ...source, metadata: { ...noMetadata, published: open } })).toBe(
    'published 4/3/24, which can be read in two ways',
  );
  expect(say(source)).toBe('date not stated');
  const clue = {
    field: 'published',
    value: 'a Thursday, or soon after one',
    reason: '',
    start: 0,
    end: 1,
  } as never;
  expect(say({ ...source, clues: [clue] })).toBe('date not stated; a Thursday, or soon after one');
  expect(say({ ...source, clues: [clue, clue, clue] })).toBe('date not stated');
});
