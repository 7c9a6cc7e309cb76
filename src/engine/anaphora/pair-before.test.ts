import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('the two people that they stands for', () => {
  it.each([
    [
      'who open the sentence before',
      'Odo Finch and Ida Quill run the pier. “We are late,” they say.',
      ['Odo Finch and Ida Quill'],
    ],
    [
      'rather than a group of the paragraph before',
      'Protesters called the pier “a danger”.\n\nOdo Finch and Ida Quill issued a statement. “We are late,” they wrote.',
      ['Protesters', 'Odo Finch and Ida Quill'],
    ],
    [
      'one with a surname that is a thing as well',
      'Odo Finch and Ann Lane issued a statement. “We are late,” they wrote.',
      ['Odo Finch and Ann Lane'],
    ],
    [
      'with their offices, in front of words and a they',
      'Tarn Sen. Odo Finch and Norvik Rep. Ida Quill, two Liberals, joined critics of the Port Board.\n\n“We are late,” they said.\n\n“The Port Board sleeps,” they added.',
      ['Odo Finch and Ida Quill', 'Odo Finch and Ida Quill'],
    ],
    [
      'not those of another paragraph',
      'Odo Finch and Ida Quill run the pier.\n\nProtesters came. “We are late,” they said.',
      ['Protesters'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
