import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

describe('who speaks behind a verb that mostly has its object there', () => {
  it.each([
    ['a sign', 'Odo Finch left. “Keep out of here,” reads a sign on the door.', ['sign']],
    ['a note', '“We run against Quarn,” reads a handwritten note on the contract.', ['handwritten note']],
    ['a text by its owner', '“We chose two,” reads the Herald’s endorsement.', ['Herald']],
    [
      'a text, of which a part is read',
      'Ida Quill sent a note. “I did not collude,” reads a section of her statement.',
      ['Ida Quill'],
    ],
    [
      'somebody who promised',
      'Odo Finch warned the board. “Read my lips,” promised candidate George Quarn in 1988.',
      ['George Quarn'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
