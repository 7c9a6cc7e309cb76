import { expect, test } from 'vitest';
import type { Statement } from '../schemas/statement.ts';
import { quotedInBodies } from './quoted-in-bodies.ts';

const articles = [
  { siglum: 'A', source: { text: 'She said “no”.' } },
  { siglum: 'B', source: { text: '“No,” she said. “No!” wrote a reader.' } },
];

test('the words of each article as printed, without those of readers’ comments', () => {
  const versions = [
    { siglum: 'A', context: 'body', start: 10, end: 12 },
    { siglum: 'B', context: 'body', start: 1, end: 4 },
    { siglum: 'B', context: 'comment', start: 17, end: 20 },
  ] as Statement['versions'];
  expect(quotedInBodies({ versions }, articles)).toEqual(['no', 'No,']);
});
