import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('who goes on in a long sentence', () => {
  it.each([
    [
      'with the office once held and a phrase between commas',
      'The report was released one year after then-Secretary of State Hilda Clint, under questioning over the storm, shouted at lawmakers: “What difference does it make?”',
      ['Hilda Clint'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
