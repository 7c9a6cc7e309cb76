import { expect, test } from 'vitest';
import { readLabelledStory } from '../../../tests/statements/read-story.ts';
import { examplePhrases } from './example-phrases.ts';

test('short phrases that several articles quote, the most quoted first', () => {
  const { articles, statements } = readLabelledStory('ferry');
  const quoted = statements.map((ids) => ({ versions: ids.map((quotation) => ({ quotation })) }));
  const phrases = examplePhrases([{ articles, statements: quoted }]);
  expect(phrases).toEqual(['“lost money every winter since 1998”', '“to leave no stone unturned”']);
});
