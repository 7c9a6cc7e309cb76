import { expect, test } from 'vitest';
import { readArticles } from '../../../../tests/statements/read-articles.ts';
import { readLabelledStory } from '../../../../tests/statements/read-story.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { echo } from './echo.ts';

const context = toContext(toFindingInput(readLabelledStory('mast').articles));

/** The echo of the story as used by so many speakers. */
function headlineOf(speakers: number): string {
  const [member] = context.echoes[0]!.members;
  const members = Array.from({ length: speakers }, (_, index) => ({ ...member!, speakerId: `s-${index}` }));
  return echo({ ...context, echoes: [{ ...context.echoes[0]!, members }] })[0]!.headline;
}

test.each([
  [2, 'Two speakers'],
  [4, 'Four speakers'],
  [12, '12 speakers'],
])('a phrase of %i speakers', (speakers, said) =>
  expect(headlineOf(speakers)).toBe(`${said}, one phrase: “a triumph of fear over physics”`),
);

test('all articles are told that quote it of one of them', () => {
  const texts = [
    '“We will not sell the heron weathervane to anybody who asks for it twice,” said Ida Marr. “It is the salt on our bread.”',
    'The fee, said Odo Finch, was “the salt on our bread”. The fog came.\n\nIda Marr spoke too. “It is the salt on our bread,” she said. “We will not sell the heron weathervane to anybody who asks for it twice.”',
  ];
  const [told] = echo(toContext(toFindingInput(readArticles(texts))));
  expect(told?.sentence).toContain('Ida Marr in A and B');
});
