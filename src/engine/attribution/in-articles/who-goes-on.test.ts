import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('who goes on in a long sentence', () => {
  it.each([
    [
      'with a verb of manner and how much later',
      'Ann Clint and Odo Finch met. Finch was calm. “That is not the way our harbour works,” Clint snapped moments later.',
      ['Ann Clint'],
    ],
    [
      'with the office once held and a phrase between commas',
      'The report was released one year after then-Secretary of State Hilda Clint, under questioning over the storm, shouted at lawmakers: “What difference does it make?”',
      ['Hilda Clint'],
    ],
    [
      'behind a clause that tells of another',
      'After Mitt Romm repeated his complaint that the fleet has few ships, Odo Marr got off a line that made the night: “Well, mayor, we also have fewer horses.”',
      ['Odo Marr'],
    ],
    [
      'with what somebody told a witness',
      'Comer testified to a panel that Marr told him Flint was “a good guy” and that “I hope you can let this go.”',
      ['Marr', 'Marr'],
    ],
    [
      'with whom somebody says another reminds voters of',
      'Mr. Hook, who said during the race that Mr. Romm reminded voters of “the man who sank the ferry,” left.',
      ['Hook'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('whose text it is, with the time between', () => {
  it.each([
    [
      'of a comment that somebody refers to',
      'Gates said it was odd. He was referring to Marr’s comment, “Norland, if you’re listening, I hope you find it,” at a fair in Corran.',
      ['Marr'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
