import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { groupStatements } from '../8-group-statements.ts';

function sizes(...texts: string[]): number[] {
  const articles = readArticles(texts.map((text) => `The ferry was late on Monday.\n\n${text}`));
  return groupStatements('x', articles, []).statements.map(({ versions }) => versions.length);
}

const whole =
  '“I tell you he did not say that word, and I tell you it’s a shameful invention,” said Ida Marr.';
const first = 'Ida Marr said that the report of the harbour council was “a shameful invention.”';
const second = 'Ida Marr called the report of the harbour council a “shameful invention.”';

test('fragments of one utterance join it, though they are first linked to each other', () => {
  expect(sizes(whole, first, second)).toEqual([3]);
});

test('fragments that two utterances hold join neither', () => {
  const other = '“Nobody wrote that letter. It is a shameful invention,” said Ida Marr.';
  expect(sizes(`${whole}\n\n${other}`, first, second)).toEqual([2]);
});
