import { expect, test } from 'vitest';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { splitBlocks } from '../2-split-blocks.ts';
import { readMetadata } from '../3-read-metadata.ts';
import { buildTimeline } from './build-timeline.ts';

const more =
  'Nobody on board was hurt, and the lock was opened again before the evening boats came through it.';
const text = `The barge was towed to the yard on Wednesday with forty crates of oranges. ${more} It had run aground on April 2.`;

function timelineOf(texts: Record<string, string>) {
  const read = Object.entries(texts).map(([siglum, one]) => {
    const { blocks } = splitBlocks(one);
    return { siglum, text: one, blocks, quotations: [], ...readMetadata(one, blocks) };
  });
  const input = toFindingInput(read);
  const articles = input.articles.map((article, index) => ({ ...article, ...read[index] }));
  return buildTimeline({ ...input, articles }).map(({ when, certainty }) => [when, certainty]);
}

test('a day without a year below an update', () => {
  const head =
    'Barge towed from the lock\n\nBy Ida Brandt\nUpper Tove, April 10\nUpdated: April 11, 2025 12:40 AM\n\n';
  expect(timelineOf({ A: `${head}${text}` })).toEqual([
    ['2 April 2025, a Wednesday', 'from clues'],
    ['9 April 2025, a Wednesday', 'from clues'],
    ['10 April 2025, a Thursday', 'from clues'],
  ]);
});

test('a day without a year beside dated articles, which are near or far', () => {
  const dateline = `Barge towed from the lock\n\nBy Ida Brandt\n\nTOVE, April 10 -- ${text}`;
  const other = (date: string) => `The lock is shut\n\nBy Bo Roe\n${date}\n\n${more}`;
  expect(timelineOf({ A: dateline, B: other('12 April 2025') })).toEqual([
    ['2 April 2025, a Wednesday', 'from clues'],
    ['9 April 2025, a Wednesday', 'from clues'],
    ['10 April 2025, a Thursday', 'from clues'],
    ['12 April 2025, a Saturday', 'stated'],
  ]);
  expect(timelineOf({ A: dateline, B: other('12 August 2025') }).map(([when]) => when)).toContain(
    '2 April, year not stated',
  );
});

test('an update alone bounds the article and what it tells', () => {
  const head = 'Barge towed from the lock\n\nBy Ida Brandt\nUpdated 1:12 PM, April 11, 2025\n\n';
  expect(timelineOf({ A: `${head}${text}` })).toEqual([
    ['2 April 2025, a Wednesday', 'from clues'],
    ['a Wednesday, 9 April 2025 at the latest', 'unknown'],
    ['11 April 2025, a Friday, at the latest', 'from clues'],
  ]);
});

test('“yesterday” in a text that was changed later may be of either day', () => {
  const head =
    'Barge towed from the lock\n\nBy Ida Brandt\nPublished: 9 April 2025\nLast updated: 12 April 2025\n\n';
  expect(timelineOf({ A: `${head}The barge was towed to the yard yesterday. ${more}` })[0]).toEqual([
    '8 April 2025 or 11 April 2025',
    'from clues',
  ]);
});

test.each([
  ['June 9, 2025', '10 April 2025, a Thursday'],
  ['June 10, 2025', '10 June 2025, a Tuesday, at the latest'],
])('a day without a year is that of an update up to 60 days later: %s', (updated, expected) => {
  const head = `Barge towed from the lock\n\nBy Ida Brandt\nUpper Tove, April 10\nUpdated: ${updated} 12:40 AM\n\n`;
  const told = timelineOf({ A: `${head}${text}` }).map(([when]) => when);
  expect(told.at(-1)).toBe(expected);
});

test.each([
  ['24 April 2025', true],
  ['25 April 2025', false],
  ['27 March 2025', true],
  ['26 March 2025', false],
])('a day without a year is of the year of a dated article up to 14 days away: %s', (date, isNear) => {
  const dateline = `Barge towed from the lock\n\nBy Ida Brandt\n\nTOVE, April 10 -- ${text}`;
  const told = timelineOf({ A: dateline, B: `The lock is shut\n\nBy Bo Roe\n${date}\n\n${more}` });
  expect(told.some(([when]) => when === '10 April 2025, a Thursday')).toBe(isNear);
});
