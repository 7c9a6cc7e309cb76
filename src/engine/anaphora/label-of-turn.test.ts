import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('a paragraph under the label of its speaker', () => {
  it.each([
    [
      'says I of the label, whose capitals it does not keep',
      'PETRA HOLM: It was dry. ¶ PETRA HOLM: I said, “Ask the crew.”',
      ['Petra Holm'],
    ],
    [
      'says she of somebody else, whoever signs off below',
      'Mayor Ida Quill spoke first. ¶ HOLM (to camera): I asked the mayor about it. She told me, “I never said who.” ¶ Petra Holm, Channel 9.',
      ['Ida Quill'],
    ],
    [
      'says she of nobody rather than of the label',
      'HOLM (to camera): I rang the yard. She told me, “I never said who.” ¶ Petra Holm, Channel 9.',
      [null],
    ],
    [
      'may tell of the label where there is no I',
      'Petra Holm: She rows at dawn. “It is cold,” she said.',
      ['Petra Holm'],
    ],
    [
      'says she of the label where the sentence has no I of hers',
      'Bo Chen was there. ¶ Petra Holm (ME): I liked it. She called it “dry”. ¶ Ida Quill left.',
      ['Petra Holm'],
    ],
    [
      'asks by a Q, which is no initial',
      'PETRA HOLM: It was dry. ¶ Q. Petra, you said last week, “It will rain.” Did it?',
      ['Petra Holm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});
