import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('what somebody was, and says', () => {
  it.each([
    [
      'was previously an activist',
      'The new head of the port, Ida Quill, was previously a weir activist who wrote in 2016 that piers are “a vain dream”.',
      'Ida Quill',
    ],
    ['was once the clerk', 'Odo Finch was once the clerk who called the pier “a vain dream”.', 'Odo Finch'],
    ['is now a mayor', 'Odo Finch is now a mayor who says that the pier is “a vain dream”.', 'Odo Finch'],
    ['was not the clerk', 'Odo Finch was not the clerk who called the pier “a vain dream”.', 'clerk'],
    [
      'was hired by one',
      'Odo Finch was once hired by a critic who called the pier “a vain dream”.',
      'critic',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('a text that somebody cites', () => {
  it.each([
    [
      'a ruling, with which',
      'Odo Finch left. He cited a 2001 Harbour Court ruling which noted that one of the “basic aims” was met.',
      '2001 Harbour Court ruling',
    ],
    ['a report, with that', 'Odo Finch cited a report that said the pier was “a vain dream”.', 'report'],
    ['a letter, quoted', 'Odo Finch quoted a letter which says that the pier is “a vain dream”.', 'letter'],
    ['a need, which is his own word', 'Odo Finch cited a need that he called “a plain duty”.', 'Odo Finch'],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('who does the last deed before the words', () => {
  it.each([
    [
      'a guard, shortly thereafter',
      'Mr. Finch would not yield, and shortly thereafter a guard approached him and said, “Let us go.”',
      'guard',
    ],
    [
      'a guard, moments later',
      'Mr. Finch would not yield, and moments later, a guard came in and said, “Let us go.”',
      'guard',
    ],
    [
      'two nurses',
      'Mr. Finch shouted, but the two nurses took him by the arm and told him, “Let us go.”',
      'two nurses',
    ],
    [
      'he who saw a guard',
      'Mr. Finch would not yield, and later saw a guard and said, “Let us go.”',
      'Finch',
    ],
    [
      'he whom the crowd is with',
      'Mr. Finch would not yield, and with the crowd behind him rose and said, “Let us go.”',
      'Finch',
    ],
    [
      'she who was asked at length',
      'Asked whether more could be done, by the board or through a new law, to collect the fines, Quill, the board’s chair, declined to comment, saying only that it is “no court of law”.',
      'Quill',
    ],
    [
      'she who was asked, with an adverb between',
      'Asked whether there is more the Norland Board could do, legally or through a new law, to collect old fines, Quill declined to comment, saying only that it is “no court of law”.',
      'Quill',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});
