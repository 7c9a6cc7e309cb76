import { expect, it } from 'vitest';
import { isKnownAs, isKnownBody } from './known-bodies.ts';

it('knows a firm by what news calls it, whatever its legal form', () => {
  expect(
    ['Apple', 'the Apple', 'Apple Inc.', 'Boeing Co'].filter((name) => !isKnownAs(name, 'company')),
  ).toEqual([]);
  expect(isKnownAs('Apple', 'regulator')).toBe(false);
});

it('knows bodies of several words, but no shop that a person may be called like', () => {
  expect(['Wells Fargo', 'Boko Haram', 'Apple', 'John Lewis'].map(isKnownBody)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
