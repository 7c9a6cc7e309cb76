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

test('names and common words alone make none, and all in a row neither', () => {
  expect(
    sizes(
      '“I think it would be good for the Old Harbour Board,” said Ida Marr of the ferry.',
      '“It is better than it has ever been. And I think we will get to something that helps the crews and the Old Harbour Board,” said Ida Marr.',
    ),
  ).toEqual([]);
  const act = 'the Safe Harbour Act is not going to be';
  const before = (words: string) => `“What we want is to say to these crews, you know, ${words}`;
  expect(
    sizes(
      `${before(`${act} the reason why a shipyard has to sell your boat`)},” said Ida Marr.`,
      `“The key is that the letter allows each keeper to tell his neighbour that ${act} getting in the way of a new licence on the pier,” said Ida Marr.`,
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

test('one common word is traced to no quotation where the article has it in another', () => {
  const speech =
    '“They speak badly of our island, and they hate the ferry with a passion that never ends,” said Ida Marr.';
  const other = '“If you hate our island, you can leave on the next boat,” said Ida Marr.\n\n';
  expect(sizes(speech, `${other}Ida Marr said that the clerks “hate” the town and the ferry.`)).toEqual([]);
  expect(sizes(speech, 'Ida Marr said that the clerks “hate” it.')).toEqual([]);
  expect(
    sizes('“News of an agreement is premature,” said Ida Marr.', 'Ida Marr called it “premature”.'),
  ).toEqual([2]);
});

test('a piece that leaves out a word, or has another form of one, is a piece', () => {
  const speech =
    '“It was a complete and total humiliation. It’s a shame your harbour had to go through this winter,” said Ida Marr.';
  expect(sizes(speech, 'Ida Marr called it “a total humiliation”.')).toEqual([2]);
  expect(
    sizes(speech, 'It was, said Ida Marr, “a shame that your harbour has had to go through this winter.”'),
  ).toEqual([2]);
  expect(
    sizes(
      '“The report does not condemn him,” wrote Ida Marr.',
      'Ida Marr wrote that it “did not condemn him”.',
    ),
  ).toEqual([2]);
});

test('one stretch of a sentence, cut at other places by each article', () => {
  expect(
    sizes(
      'He “used his hidden foreign fortune to enjoy a lavish existence in the north”, the prosecutors said.',
      'The indictment speaks of “his hidden foreign fortune to fund a lavish existence, without a word to the tax office”.',
    ),
  ).toEqual([2]);
});

test('a word in another form beside a piece of the statement', () => {
  expect(
    sizes(
      '“We unite around the foul language and bitter hatred spewed from the mouths of clerks,” said Ida Marr.',
      'Ida Marr accused the clerks of “spewing” “bitter hatred”.',
    ),
  ).toEqual([3]);
});
