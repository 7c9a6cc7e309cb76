import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from './speakers-in-story.fixture.ts';

describe('sources that stand in a line of their own', () => {
  it.each([
    [
      'a writer with three names and a paper in capitals',
      '“The lesson is that it should not be the end of it.”\n\nPeter Van Quarn, The Norland Conservative\n\nIt rained.',
      ['Peter Van Quarn'],
    ],
    [
      'a paper by its board',
      '“Lawmakers want to remove Mr. Finch for it.”\n\nEditorial Board, Wall Street Herald\n\nIt rained.',
      ['Wall Street Herald'],
    ],
    [
      'a text that the words are taken from',
      'The report says he was poisoned.\n\nFrom the report:\n\n“The evidence shows that he drank tea.”',
      ['report'],
    ],
    [
      'not a headline',
      '“We sail in the morning and then rest.”\n\nFerry Leaves Dock Late, Then Sinks\n\nIt rained.',
      [null],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
