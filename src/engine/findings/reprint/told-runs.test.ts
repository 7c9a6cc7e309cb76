import { expect, test } from 'vitest';
import { quotedArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { toldRuns } from './told-runs.ts';

/** The runs of two texts, as the first and the second print them. */
function runsOf(...texts: [string, string]) {
  const context = toContext(toFindingInput(quotedArticles(texts)));
  return context.passages
    .flatMap((passage) => toldRuns(passage, context))
    .map(({ a, b, words }) => [
      context.text({ siglum: 'A', ...a }),
      context.text({ siglum: 'B', ...b }),
      words,
    ]);
}

const sentence = 'The ferry company has sold its two oldest boats to a firm from the north';

test('case and punctuation do not break a run', () => {
  const other = 'The Ferry Company, has sold its two oldest boats – to a firm from the North';
  expect(runsOf(`${sentence}.`, `${other}!`)).toEqual([[sentence, other, 15]]);
});

test('another word does', () => {
  const other = sentence.replace('oldest', 'largest');
  expect(runsOf(`${sentence}.`, `${other}.`).map((run) => run.slice(1))).toEqual([
    ['The ferry company has sold its two', 7],
    ['boats to a firm from the north', 7],
  ]);
});

test('and so do words in quotation marks, of either text', () => {
  const marked = sentence.replace('its two oldest boats', '“its two oldest boats”');
  const told = [
    ['The ferry company has sold', 5],
    ['to a firm from the north', 6],
  ];
  expect(runsOf(`${sentence}.`, `${marked}.`).map((run) => run.slice(1))).toEqual(told);
  expect(runsOf(`${marked}.`, `${sentence}.`).map((run) => [run[0], run[2]])).toEqual(told);
});
