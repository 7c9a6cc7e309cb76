import { expect, test } from 'vitest';
import { linkByHand } from './link-by-hand.ts';

const articles = [
  { siglum: 'A', text: 'The bridge is shut. Ferries run each hour. The bridge was built by hand.' },
  { siglum: 'B', text: 'There is a boat every sixty minutes.' },
];
const link = (exact: string, article = 'A') => [
  {
    label: 'the ferry',
    members: [
      { article, exact },
      { article: 'B', exact: 'a boat every sixty minutes' },
    ],
  },
];

test('a link names its places', () => {
  expect(linkByHand(link('Ferries run each hour'), articles)).toEqual([
    {
      id: 'c-a-20',
      members: [
        { siglum: 'A', start: 20, end: 41 },
        { siglum: 'B', start: 9, end: 35 },
      ],
      basis: 'editor',
      rule: 'linked by the editor',
      confidence: 1,
      label: 'the ferry',
    },
  ]);
});

test('words that are not there, stand twice, or an article that is not there', () => {
  expect(() => linkByHand(link('Trains run'), articles)).toThrowErrorMatchingInlineSnapshot();
  expect(() => linkByHand(link('The bridge'), articles)).toThrowErrorMatchingInlineSnapshot();
  expect(() => linkByHand(link('Ferries run', 'C'), articles)).toThrowErrorMatchingInlineSnapshot();
});
