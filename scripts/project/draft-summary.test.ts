import { afterEach, expect, test, vi } from 'vitest';
import { draftSummary } from '../../src/schemas/draft-story.ts';
import { tellDraft } from './draft-summary.ts';

afterEach(() => vi.restoreAllMocks());

function told(summary: string): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  tellDraft({ story: { summary }, whereIs: () => 'content/pier/story.yaml:2' } as unknown as Parameters<
    typeof tellDraft
  >[0]);
  return write.mock.calls.map(([text]) => text).join('');
}

test('the summary of one article and of several', () => {
  expect(draftSummary(1)).toBe('One article on one matter.');
  expect(draftSummary(2)).toBe('2 articles on one matter.');
});

test.each([1, 2, 12])('a summary that `new` wrote for %i is told', (count) => {
  expect(told(draftSummary(count))).toBe(
    'content/pier/story.yaml:2: summary: this is still the one that `new` wrote. Write your own.\n',
  );
});

test.each([
  'Two articles on one matter.',
  'See 2 articles on one matter.',
  '2 articles on one matter. A pier.',
])('an editor’s own is not: %s', (summary) => {
  expect(told(summary)).toBe('');
});
