import { expect, test } from 'vitest';
import type { Block } from '../../schemas/source.ts';
import { toBeside } from './to-beside.ts';

const pieces: [Block['kind'], string][] = [
  ['body', 'The wall fell. Nobody was hurt.'],
  ['blank', '\n\n'],
  ['comment-policy', '  1. Stay polite.'],
  ['blank', '\n'],
  ['comment', 'Build it\nanew! It was never safe.'],
  ['related', 'More walls'],
];
const text = pieces.map(([, each]) => each).join('');
let at = 0;
const blocks = pieces.map(([kind, each]): Block => {
  at += each.length;
  return { kind, start: at - each.length, end: at };
});
const part = {
  story: 'wall',
  storyTitle: 'The wall',
  siglum: 'B',
  articleTitle: 'Wall falls',
  articleFacts: null,
  language: 'en',
  articlePath: '/wall/articles/b/',
};

test('comments and house rules are found by their sentences, nothing else is', () => {
  const source = { text, blocks, metadata: {} as never, sentences: [] };
  const records = toBeside({ source, article: {} as never, quotations: [] }, part);
  expect(records.map(({ kind, text: words }) => [kind, words])).toEqual([
    ['rules', '1. Stay polite.'],
    ['comment', 'Build it anew!'],
    ['comment', 'It was never safe.'],
  ]);
  expect(records[0]).toMatchObject({ path: '/wall/articles/b/#beside-33', speaker: null, siglum: 'B' });
  expect(new Set(records.map(({ id }) => id)).size).toBe(3);
});
