import { expect, it } from 'vitest';
import { firstWord, lastWord } from './end-words.ts';

it('is the first and the last of several words', () => {
  expect([firstWord('Ann May Lee'), lastWord('Ann May Lee')]).toEqual(['Ann', 'Lee']);
});

it('is the whole text where it has one word or none', () => {
  expect([firstWord('Lee'), lastWord('Lee')]).toEqual(['Lee', 'Lee']);
  expect([firstWord(''), lastWord('')]).toEqual(['', '']);
});

it('is empty beside a space at the edge', () => {
  expect([firstWord(' Lee'), lastWord('Lee ')]).toEqual(['', '']);
});
