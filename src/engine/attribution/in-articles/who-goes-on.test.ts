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
      'behind but, with what he said last',
      'Ebo Quaid was in charge. He ran the hearings at which Ida Hall testified that a keeper had lied, but he has tried to forget them, most recently saying, “I wish I could have done something.”',
      ['Ebo Quaid'],
    ],
    [
      'as who was asked about others',
      'Mr. Sand was asked what he would do if it emerged that somebody on the board wrote to the Norland office during the storm and said: “I’m not aware of it.”',
      ['Sand'],
    ],
    [
      'behind with and during',
      'Mr. Sand met with the Norland office during the storm and said: “I’m not aware of it.”',
      ['Sand'],
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
      'as the second of two whom texts show',
      'The few texts that upset the board involved Ann Page asking for comfort, and Otto Strozz replying with “No. No, he is not.”',
      ['Otto Strozz'],
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
      'of a letter from somebody, back in a month',
      'Odo Marr released a letter from Ida Vane back in December attesting that “if elected, he will be the healthiest of all.”',
      ['Ida Vane'],
    ],
    [
      'of a letter written in a month',
      'Odo Marr told nothing to the public besides a letter written in December that said he would be “the healthiest mayor ever elected.”',
      ['letter'],
    ],
    [
      'of a tweet, with an adverb',
      'But then Ron Fourn made the mistake of quoting Marr’s tweet allegedly saying this: “Thanks for being right.”',
      ['Marr'],
    ],
    [
      'of a vow, with the time behind it',
      'Words like Marr’s vow back in August to respond to threats against the port with “fire and fury like the world has never seen” only cause harm.',
      ['Marr'],
    ],
    [
      'of a comment that somebody refers to',
      'Gates said it was odd. He was referring to Marr’s comment, “Norland, if you’re listening, I hope you find it,” at a fair in Corran.',
      ['Marr'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('gives nothing to the name of a speech', () => {
    const text =
      'It went from President Bill Clint’s 1996 “the era of big harbours is over” State of the Union remarks to this.';
    expect(speakers(text)).toEqual([null]);
  });
});
