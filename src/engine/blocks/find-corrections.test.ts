import { expect, test } from 'vitest';
import { splitBlocks } from '../2-split-blocks.ts';
import { findCorrections } from './find-corrections.ts';

const body = 'The council of the harbour town met on Monday night and put off the vote on the new pier.';
const found = (text: string) =>
  findCorrections(text, splitBlocks(text).blocks).map(({ start, end }) => text.slice(start, end));

test('a notice below the article, without its bullet', () => {
  const notice = 'This article was amended on 3 May 2026. An earlier version gave six boats.';
  expect(found(`Pier vote put off\n\n${body}\n\n${body}\n\n• ${notice}\n\n© The Harbour Post`)).toEqual([
    notice,
  ]);
});

test('a heading and the paragraph below it are one', () => {
  const below = 'The master is Anna Bell.';
  expect(found(`Pier vote put off\n\n${body}\n\n${body}\n\nCorrection\n\n${below}`)).toEqual([
    `Correction\n\n${below}`,
  ]);
});

test('a link to a page of corrections is none', () => {
  expect(found(`Pier vote put off\n\n${body}\n\n${body}\n\nCorrections\nPrivacy policy`)).toEqual([]);
});

test('several notices', () => {
  const notices = ['Correction: the pier has six piles.', 'Clarification: the board owns the pier.'];
  expect(found(`Pier vote put off\n\n${notices[0]}\n\n${body}\n\n${body}\n\n${notices[1]}`)).toEqual(notices);
});

test('readers and the article itself correct nothing', () => {
  const below = `3 comments\n\nSeagull says:\nCorrection: it was Tuesday.`;
  expect(found(`Pier vote put off\n\n${body}\n\n${body}\n\n${below}`)).toEqual([]);
});
