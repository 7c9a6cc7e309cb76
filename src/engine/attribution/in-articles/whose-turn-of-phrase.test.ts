import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

describe('whose words they are, where another stands nearer', () => {
  it.each([
    [
      'who does something by the way, behind but',
      'Ida Quill spoke. An inspector pushed back at the time, but Quill largely stood by her claims, saying, “We have letters.”',
      ['Ida Quill'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
