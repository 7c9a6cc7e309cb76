import { expect, test } from 'vitest';
import { classifyParagraphs } from './classify-paragraphs.ts';

const prose =
  'The barge was towed to the yard on Friday with forty crates of oranges in its hold, the owner said.';
const more =
  'Nobody on board was hurt, and the lock was opened again before the evening boats came through it.';
const apart = 'A bad morning for marmalade';
const taken = 'Barge with forty crates of oranges is towed to the yard and the lock is shut';
const head = ['By Ida Brandt', '4 March 2024'];

function kinds(...lines: string[]) {
  return classifyParagraphs([...lines, prose, more]).slice(0, lines.length);
}

test('the first title below the paper is the headline, however little the article takes it up', () => {
  const headline = ['metadata', 'headline', 'body', 'metadata', 'metadata'];
  expect(kinds('The Echo', apart, taken, ...head)).toEqual(headline);
  expect(kinds('Lock & Weir', apart, taken, ...head)).toEqual(headline);
  expect(kinds('The Echo', 'Opinion', apart, taken, ...head)).toEqual(['metadata', ...headline]);
  expect(kinds(apart, taken, ...head)).toEqual(headline.slice(1));
});

test('the lines below an edition of a paper may be in another language', () => {
  const lines = ['TOVE DAGBLAD (English Edition)', apart, taken, 'Af Ida Brandt', 'Marts 4, 2024'];
  expect(kinds(...lines).slice(0, 3)).toEqual(['metadata', 'headline', 'body']);
});

test('a genre before the headline makes it no link, a committee of a house no rule for readers', () => {
  const expected = ['metadata', 'headline', 'metadata', 'metadata'];
  expect(kinds('Tove Tidings', 'Opinion: Let the lock stay shut', ...head)).toEqual(expected);
  expect(kinds('Tove Tidings', 'House Rules Committee backs the lock', ...head)).toEqual(expected);
});

test('a bullet is no headline', () => {
  const bullets = ['- The barge was towed to the yard', '- Nobody on board was hurt'];
  const expected = ['metadata', 'headline', 'body', 'body', 'metadata', 'metadata'];
  expect(kinds('The Echo', apart, ...bullets, ...head)).toEqual(expected);
});

test('a long question below the paper and its menu is a headline', () => {
  const question =
    'ORANGE ALERT! Barge spills its fruit into the lock and the boats are stuck for a day - so who on earth is to pay for it?';
  const lines = ['Daily Lantern', 'News | Sport | Money', question, '- The lock was shut', ...head];
  const expected = ['metadata', 'boilerplate', 'headline', 'body', 'metadata', 'metadata'];
  expect(kinds(...lines)).toEqual(expected);
});

test('the name of a body over its headline is none', () => {
  const expected = ['metadata', 'headline', 'metadata', 'metadata'];
  expect(kinds('National Canal Safety Office', taken, ...head)).toEqual(expected);
  const path = ['National Canal Safety Office', 'Home > Alerts', 'Notice 7/12', taken, ...head];
  expect(kinds(...path)).toEqual(['metadata', 'metadata', 'metadata', ...expected.slice(1)]);
  const labels = ['Product: crates of oranges', 'Marks: LW1 to LW9', 'Units sold: 4,000', 'Who is at risk?'];
  expect(kinds(...path, ...labels)[3]).toBe('headline');
  expect(kinds('Mayor Opens New Canal Office', taken, ...head)[0]).toBe('headline');
});

test('a page is read by what its article says', () => {
  const lines = ['Menu', 'Boats', 'Weather', apart, 'Tides', 'Crosswords', taken, ...head];
  expect(kinds(...lines)[6]).toBe('headline');
  expect(kinds('Lock & Weir', 'All the news of the river since 1921', taken, ...head)[2]).toBe('headline');
});
