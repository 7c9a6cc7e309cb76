import { expect, test } from 'vitest';
import { quotedArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const rivals = (...texts: string[]) =>
  collectFindings(toFindingInput(quotedArticles(texts)))
    .filter(({ kind }) => kind === 'different figures')
    .map(({ headline }) => headline);

test('how long one event went on', () => {
  expect(
    rivals(
      'The six-plus hours of debate were loud.',
      'It was passed late at night after eight hours of highly charged partisan debate.',
      'After nearly 12 hours of debate in the chamber the council went home.',
    ),
  ).toEqual(['“six-plus hours” in A; “eight hours” in B; “nearly 12 hours” in C']);
  expect(rivals('After two hours of debate it rained.', 'It took eight hours of debate.')).toEqual([]);
  expect(
    rivals('It gives 48 hours of debate - 24 hours for each side.', 'Each side has 24 hours of debate.'),
  ).toEqual([]);
  expect(rivals('Odo Finch has two years of school.', 'Then came three years of school for Quill.')).toEqual(
    [],
  );
  expect(rivals('It took six hours of debate in 2029.', 'It took eight hours of debate in 2030.')).toEqual(
    [],
  );
});

test('one sum of aid', () => {
  expect(
    rivals(
      'He held back $400 million in Norland security aid that month.',
      'The holdup of $250 million in military aid came first.',
      'They counted on $391 million in military aid.',
    ),
  ).toEqual(['“$400 million” in A; “$250 million” in B; “$391 million” in C']);
  expect(
    rivals('Of $400 million in aid and $250 million in aid none came.', 'It is $391 million in aid.'),
  ).toEqual([]);
  expect(rivals('He held back $400 million in aid.', 'It spends $900 million in aid.')).toEqual([]);
});

test('one share that one speaker gives in two ways', () => {
  const quill = 'Ida Quill said: “They take up to 300% on butter, you know!”';
  expect(
    rivals(quill, 'Ida Quill wrote: “Our tariffs are in response to theirs of 270% on butter!”'),
  ).toEqual(['“up to 300%” in A; “270%” in B']);
  expect(rivals(quill, 'It is 270% on butter there.')).toEqual([]);
});
