import { expect, test } from 'vitest';
import { classifyTail } from './classify-tail.ts';
import { toParagraph } from './paragraph.ts';

function kinds(...lines: string[]) {
  return classifyTail(lines.map((text) => toParagraph(text)));
}

test('the heading, then readers', () =>
  expect(kinds('3 comments', 'Seagull says:', 'I was there.').slice(1)).toEqual(['comment', 'comment']));

test('the buttons of a comment belong to it', () =>
  expect(kinds('3 comments', 'I was there.', 'Like · Reply', 'Share', 'Back to top').slice(1)).toEqual([
    'comment',
    'comment',
    'comment',
    'boilerplate',
  ]));

test('a word before digits without end is no row of buttons', () =>
  expect(
    kinds('3 comments', `Reply ${'1'.repeat(200)}!`, 'Reply (3) · Share', 'Back to top').slice(1),
  ).toEqual(['comment', 'comment', 'boilerplate']));

test('house rules, and readers from the first name over a date on', () =>
  expect(kinds('Community guidelines', 'Be kind.', 'Bo Roe', '3 March 2026', 'I was there.')).toEqual([
    'comment-policy',
    'comment-policy',
    'comment',
    'comment',
    'comment',
  ]));

test('readers from the initial over the first name on', () =>
  expect(
    kinds('Community guidelines', 'Be kind.', 'B', 'Bo Roe', '3 March, 2026', 'I was there.').slice(1),
  ).toEqual(['comment-policy', 'comment', 'comment', 'comment', 'comment']));

test('a letter over another name is no initial', () =>
  expect(kinds('Community guidelines', 'A', 'Bo Roe', '3 March 2026').slice(1)).toEqual([
    'comment-policy',
    'comment',
    'comment',
  ]));

test('links and the foot of the page below the readers', () =>
  expect(
    kinds(
      '3 comments',
      'I was there.',
      'Most read',
      'Ferry sinks off Gant',
      '© 2026 The Harbour Post',
      'Terms',
    ),
  ).toEqual(['boilerplate', 'comment', 'related', 'related', 'boilerplate', 'boilerplate']));

test('readers below the foot of the page', () =>
  expect(kinds('3 comments', 'Privacy policy', 'Seagull', '2 hours ago', 'I was there.').slice(2)).toEqual([
    'comment',
    'comment',
    'comment',
  ]));

test('below the last line of a release nothing is anybody’s comment', () =>
  expect(kinds('ENDS', 'The harbour has 40 berths.')).toEqual(['boilerplate', 'boilerplate']));

test('what a database prints below the end of an article is metadata', () =>
  expect(kinds('Classification', 'Geographic: TOVE', 'Load-Date: March 4, 2024')).toEqual([
    'boilerplate',
    'metadata',
    'metadata',
  ]));
