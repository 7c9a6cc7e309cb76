import { expect, test } from 'vitest';
import { splitTokens } from './segment.ts';
import { lowerAt, printedAt } from './token-at.ts';

const tokens = splitTokens('Ann said so.');

test('gives a word in small letters and as printed', () => {
  expect([lowerAt(tokens, 0), printedAt(tokens, 0)]).toEqual(['ann', 'Ann']);
});

test('gives nothing beside the ends of a sentence', () => {
  expect([lowerAt(tokens, -1), printedAt(tokens, tokens.length)]).toEqual(['', '']);
});
