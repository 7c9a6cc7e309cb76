import { expect, test } from 'vitest';
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
