import { expect, test } from 'vitest';
import { usesOf } from '../../../../tests/statements/uses-of.ts';
import { fateOf } from './fate-of.ts';

const fateIn = (text: string) => {
  const { context, uses } = usesOf([text], 'people');
  expect(uses).toHaveLength(1);
  return fateOf(uses[0]!, context)?.word ?? null;
};

test.each([
  ['five words behind the number', 'Six people on the old boat died.', 'died'],
  ['a sixth', 'Six people on the old red boat died.', null],
  ['four words before it', 'It killed at old mill six people.', 'killed'],
  ['a fifth', 'It killed at the old mill six people.', null],
  ['another part of the sentence', 'Six people came, and a horse died.', null],
  ['an aside between them', 'Six people, including a child, died.', 'died'],
])('%s', (_, text, word) => {
  expect(fateIn(text)).toBe(word);
});
