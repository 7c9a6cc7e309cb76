import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { groupStatements } from '../8-group-statements.ts';

/** How many quotations each statement has. */
function sizes(...texts: string[]): number[] {
  const articles = readArticles(texts.map((text) => `The ferry was late on Monday.\n\n${text}`));
  return groupStatements('x', articles, []).statements.map(({ versions }) => versions.length);
}

test('names that two sayings have in common make them no statement', () => {
  expect(
    sizes(
      '“I think our harbour master, whatever the Evening Courier wrote of him, was in North Ronsay,” said Ida Marr.',
      '“I am glad to tell you that Harbour Master Olaf Tarn is on his way back from North Ronsay with the three sailors whom we all want to see,” said Ida Marr.',
    ),
  ).toEqual([]);
});

test('a turn of phrase that everybody has makes no statement, however strewn the rest', () => {
  const said = (words: string) => `Ida Marr said the letter “${words}”.`;
  expect(
    sizes(
      said('has nothing to do with the harbour'),
      '“The decision has nothing to do with the board, board elections or any other matter of the harbour,” said Ida Marr.',
    ),
  ).toEqual([]);
  expect(
    sizes(said('has nothing to do with the harbour'), said('nothing to do with the business of the harbour')),
  ).toEqual([2]);
});
