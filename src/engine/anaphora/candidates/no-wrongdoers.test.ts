import { expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

const note = '\n\nThe gunman called the crowd “a plague upon us” in a note.';

it.each([
  [
    'the gunman is no chief executive',
    'Corran chief executive Odo Finch told the hall that nothing was hidden. Finch left.',
    'gunman',
  ],
  ['the gunman is no senator', 'Sen. Ida Quill spoke at the hall. Quill left.', 'gunman'],
  [
    'the gunman is who was held',
    'Odo Finch, a former soldier, was held on Monday. Finch is 32.',
    'Odo Finch',
  ],
])('%s', (_, text, name) => {
  expect(speakers(text + note)).toEqual([name]);
});

it.each([
  [
    'the vice chair of a party is not its chair',
    'Odo Finch, the chair of the Norland Liberal Party, came to Tove. He spoke.',
    'vice chair of the Norland Liberal Party',
  ],
  [
    'nor whoever is its candidate',
    'Odo Finch, the Liberal candidate, came to Tove. He leads the party.',
    'vice chair of the Norland Liberal Party',
  ],
  [
    'but who was called so',
    'Odo Finch, the vice chair of the Norland Liberal Party, came to Tove. He spoke.',
    'Odo Finch',
  ],
])('%s', (_, text, name) => {
  const said = '\n\nThe vice chair of the Norland Liberal Party said that it was “a cold day for a fair”.';
  expect(speakers(text + said)).toEqual([name]);
});
