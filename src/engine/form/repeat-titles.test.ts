import { expect, test } from 'vitest';
import { annotateText } from '../annotate-text.ts';

test('a title that the article has shown to be one is one again', () => {
  const text = [
    'Odo Finch made seven albums, among them “Low Water” and “The Ferryman’s Hours.”',
    'He sold his piano in May. When one of them heard “Low Water” on the radio, Finch said that it was “not bad”.',
  ];
  const { quotations } = annotateText('albums', text.join('\n\n'));
  expect(quotations.map(({ form }) => form)).toEqual(['term', 'term', 'term', 'fragment']);
});
