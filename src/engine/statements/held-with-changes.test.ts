import { expect, test } from 'vitest';
import { areForms, isHeldButForOne, isHeldWithChanges } from './held-with-changes.ts';

const isHeld = (piece: string, whole: string) => isHeldWithChanges(piece.split(' '), whole.split(' '));

test('a piece without a word or two of the whole, or with one in another form', () => {
  expect(isHeld('a total failure', 'it was a complete and total failure')).toBe(true);
  expect(isHeld('did not condemn him', 'it also does not condemn him')).toBe(true);
  expect(isHeld('the beginnings of a campaign', 'we saw the beginning of a credible campaign')).toBe(true);
});

test('no piece with other words, with too many between its own, or of two words', () => {
  expect(isHeld('a total success', 'it was a complete and total failure')).toBe(false);
  expect(isHeld('a total failure', 'a ship of total and complete failure')).toBe(false);
  expect(isHeld('total failure', 'total and utter failure')).toBe(false);
  expect(isHeld('was not in it', 'is not in it')).toBe(false);
});

test('forms of one word', () => {
  expect(areForms('spewing', 'spewed')).toBe(true);
  expect(areForms('did', 'does')).toBe(true);
  expect(areForms('did', 'has')).toBe(false);
  expect(areForms('boat', 'board')).toBe(false);
});

test('a piece of which one word within is another', () => {
  const isNearlyHeld = (piece: string, whole: string) => isHeldButForOne(piece.split(' '), whole.split(' '));
  expect(isNearlyHeld('a sad day for harbours', 'it is a sad one for harbours')).toBe(true);
  expect(isNearlyHeld('a sad day for harbours', 'it is a sad day for crews')).toBe(false);
  expect(isNearlyHeld('a sad day for harbours', 'a fine one for harbours')).toBe(false);
  expect(isNearlyHeld('a sad harbour', 'a bad harbour')).toBe(false);
});
