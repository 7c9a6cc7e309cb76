import { expect, it } from 'vitest';
import { draftSummary, draftTitle } from '../schemas/draft-story.ts';
import type { Story } from '../schemas/story.ts';
import { nameByHeadlines } from './name-by-headlines.ts';

const articles = ['Pier to close', 'Mayor: “no more trips”', 'A pier shuts', 'Last boat'].map((title) => ({
  article: { title, titleBasis: 'stated' as const },
}));
const named = (title: string, summary: string, some = articles) => {
  const story = nameByHeadlines('old-pier', { title, summary } as Story, some);
  return [story.title, story.summary];
};

it('leaves what an editor wrote', () => {
  expect(named('The pier', 'Four reports.')).toEqual(['The pier', 'Four reports.']);
});

it('names a story by its headlines where `new` wrote the words', () => {
  expect(named(draftTitle('old-pier'), draftSummary(4))).toEqual([
    'Pier to close',
    '“Mayor: ‘no more trips’” and “A pier shuts”.',
  ]);
  expect(named('The pier', draftSummary(4))[1]).toBe('“Pier to close” and “Mayor: ‘no more trips’”.');
  expect(named(draftTitle('old-pier'), draftSummary(1), articles.slice(0, 1))).toEqual([
    'Pier to close',
    '“Pier to close”.',
  ]);
});
