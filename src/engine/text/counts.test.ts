import { expect, it } from 'vitest';
import {
  capitalise,
  count,
  countInWords,
  inFigures,
  list,
  ofSpeakers,
  percent,
  spell,
  wholePercent,
} from './counts.ts';

it('spells small numbers and groups large ones', () => {
  expect([0, 1, 10, 11, 1204].map(spell)).toEqual(['no', 'one', 'ten', '11', '1,204']);
});

it('sets thousands apart', () => {
  expect([0, 999, 1000, 1234567].map(inFigures)).toEqual(['0', '999', '1,000', '1,234,567']);
});

it('agrees the noun with the number', () => {
  expect(countInWords(1, 'passage')).toBe('one passage');
  expect(countInWords(2, 'passage')).toBe('two passages');
  expect(countInWords(0, 'voice')).toBe('no voices');
  expect(countInWords(3, 'story', 'stories')).toBe('three stories');
});

it('takes the singular for one only', () => {
  expect([0, 1, 2, 1204].map((number) => count(number, 'word'))).toEqual([
    '0 words',
    '1 word',
    '2 words',
    '1,204 words',
  ]);
  expect(count(2, 'reply', 'replies')).toBe('2 replies');
});

it('prints shares with one decimal where there is one', () => {
  expect([0, 0.0868, 0.407, 1].map(percent)).toEqual(['0%', '8.7%', '40.7%', '100%']);
});

it('keeps what is there from nothing, and what is not whole from all', () => {
  expect([0.0004, 0.0006, 0.9994, 0.9996].map(percent)).toEqual([
    'less than 0.1%',
    '0.1%',
    '99.9%',
    'more than 99.9%',
  ]);
});

it('prints shares to the whole per cent in the same way', () => {
  expect([0, 0.001, 0.407, 0.999, 1].map(wholePercent)).toEqual([
    '0%',
    'less than 1%',
    '41%',
    'more than 99%',
    '100%',
  ]);
});

it('joins a list as a sentence does', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((items) => list(items))).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

it('says whose quotations are', () => {
  expect(ofSpeakers(7, 7, 1)).toBe('by 1 speaker');
  expect(ofSpeakers(8, 7, 2)).toBe('7 of them by 2 speakers');
  expect(ofSpeakers(3, 0, 0)).toBe('no speaker found');
});

it('capitalises', () => {
  expect(capitalise('two differences')).toBe('Two differences');
});
