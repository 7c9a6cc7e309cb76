import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { groupStatements } from '../8-group-statements.ts';

function sizes(...said: string[]): number[] {
  const articles = readArticles(said.map((text) => `The boats were late on Monday.\n\n${text}`));
  return groupStatements('x', articles, []).statements.map(({ versions }) => versions.length);
}
const say = (words: string) => `“${words},” said Ida Marr.`;

test('a sentence of few words in two wordings', () => {
  expect(
    sizes(say('I do not believe the Ronsay ferry is lost'), say('The Ronsay ferry is not lost')),
  ).toEqual([2]);
  expect(
    sizes(
      say('It doesn’t really feel like we are being watched'),
      say('It doesn’t feel like I’m being watched'),
    ),
  ).toEqual([2]);
  expect(
    sizes(
      say('His answer to our letter was the worst that I have seen of any captain of this harbour'),
      'Ida Marr called it “the worst I have seen of any captaincy of this harbour”.',
    ),
  ).toEqual([2]);
});

test('two sentences that share a frame, or of which one denies what the other says', () => {
  expect(
    sizes(
      say('It doesn’t really feel like we are being heard'),
      say('It doesn’t feel like I’m being watched'),
    ),
  ).toEqual([]);
  expect(sizes(say('The old crane is broken'), say('Nothing old but the crane was broken'))).toEqual([]);
  expect(sizes(say('We go to Ronsay'), say('We are for Ronsay'))).toEqual([]);
});
