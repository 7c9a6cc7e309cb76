import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('we of the article', () => {
  it('is no body that it names', () => {
    const text =
      'The Tarn Council met on Monday. In our leader of last May, we wrote that “the port is late.” It still is.';
    expect(speakers(text)).toEqual([null]);
  });
});
