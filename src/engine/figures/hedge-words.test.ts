import { expect, test } from 'vitest';
import { hedgeOf } from './hedge-words.ts';

test.each([
  ['roughly', 'about'],
  ['or so', 'about'],
  ['close to', 'nearly'],
  ['as much as', 'up to'],
  ['exceeding the', 'more than'],
  ['to top', 'more than'],
  ['or more', 'at least'],
  ['well under', 'less than'],
  ['only', 'only'],
  ['', ''],
])('%s hedges as %s', (about, way) => {
  expect(hedgeOf(about)).toBe(way);
});
