import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('what a thing is called', () => {
  it.each([
    [
      'a show of which the speaker is the host',
      '“It’s so odd,” said Ida Quill, a harbour consultant and co-host of a podcast called “Pod Bless Norland.” “But we still have people.”',
      ['Ida Quill', null, 'Ida Quill'],
    ],
    [
      'a list that people are put on',
      'Ferry passengers who fail it are placed on a slow list called “later boats.”',
      [null],
    ],
    [
      'a plan that the head of a show speaks of',
      'It was a plan that the host of a show called “a vain dream”.',
      ['host of a show'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});
