import { expect, test } from 'vitest';
import { readArticle } from '../sentences/reading.ts';
import { findNames } from './find-names.ts';

/** The capitalised title and the name that open the text. */
function opening(text: string): (string | undefined)[] {
  const reading = readArticle(text, [{ start: 0, end: text.length, kind: 'body' }], []);
  const [name] = findNames(reading);
  const words = name?.title && reading.tokens.slice(name.title.first, name.title.last);
  return [words?.map((token) => token.text).join(' '), name?.text];
}

test('what a page prints before a paragraph belongs to no title', () => {
  expect(opening('CLOSE President Odo Finch spoke at the quay.')).toEqual(['President', 'Odo Finch']);
  expect(opening('NATO Secretary General Odo Finch spoke.')).toEqual(['NATO Secretary General', 'Odo Finch']);
});
