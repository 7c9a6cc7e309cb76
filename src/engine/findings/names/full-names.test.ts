import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { readFullNames } from './full-names.ts';

function namesIn(text: string): string[] {
  const context = toContext(toFindingInput(plainArticles([text])));
  return readFullNames(context.articles[0]!, context).map(
    (name) => `${name.first} ${name.last}: ${context.text(name)}`,
  );
}

test.each([
  [
    'They met Managing Director Judith M. Fane and Dr Alan Marlow’s wife.',
    ['judith fane: Judith M. Fane', 'alan marlow: Alan Marlow'],
  ],
  ['Then Anna Maria Fane left.', ['anna fane: Anna Maria Fane']],
  ['At the Judith Fane Foundation they know.', []],
  ['A note to Judith Fane Limited.', ['judith fane: Judith Fane']],
  ['The Tarn Valley Trust left. It was late.', []],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
