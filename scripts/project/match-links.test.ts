import { expect, test } from 'vitest';
import { matchLinks } from './match-links.ts';
import type { StoryFile } from './read-story.ts';

test('two links that begin at the same words have ids of their own', () => {
  const articles = [
    { siglum: 'A', text: 'It cost two million.' },
    { siglum: 'B', text: 'It cost 2m, paid by the town.' },
  ];
  const link = (exact: string) => ({
    label: exact,
    tells: 'the same',
    members: [
      { article: 'A', exact: 'two million' },
      { article: 'B', exact },
    ],
  });
  const file = { story: { links: [link('2m'), link('the town')] }, whereIs: () => 'story.yaml:1' };
  const ids = matchLinks(articles, file as unknown as StoryFile).map(({ id }) => id);
  expect(ids).toEqual(['l-a-8', 'l-a-8-2']);
});
