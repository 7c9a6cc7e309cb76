import { expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

const before = 'Odo Finch was cross on Monday. Bo Lee came late. Lee sat down, and Lee slept. ';

it.each([
  [
    'whom a later verb of the clause tells of is not its subject',
    'He followed it up by declaring that Lee was “no friend of the pier”.',
    'Odo Finch',
  ],
  ['nor whom its first verb tells of', 'He said that Lee was “no friend of the pier”.', 'Odo Finch'],
  ['he may be, where it tells of nobody', 'He said that it was “no friend of the pier”.', 'Bo Lee'],
])('%s', (_, sentence, name) => {
  expect(speakers(before + sentence)).toEqual([name]);
});
