import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('a text that somebody is sent', () => {
  it.each([
    [
      'speaks for itself, though a copy was seen',
      'Firms received a form letter saying “some of the faults” were missing names, according to a copy of the letter.',
      'form letter',
    ],
    [
      'speaks for itself to one',
      'Ida Quill said she received a message telling her that “the pier is shut”.',
      'message',
    ],
    [
      'speaks for whoever sends it',
      'The board sent a letter saying “some of the faults” were missing names, according to a copy of the letter.',
      'board',
    ],
    [
      'speaks for whoever it is from',
      'Firms received a letter from Ida Quill saying “some of the faults” were missing names.',
      'Ida Quill',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('what people may say', () => {
  it.each([
    [
      'within the words of a speaker',
      'If people say, “I am young, so who cares,” they should care all the same, Odo Finch said.',
      'Odo Finch',
    ],
    [
      'set into his sentence',
      'If someone says it is “far too late for us”, Odo Finch added, they should think again.',
      'Odo Finch',
    ],
    ['told by nobody', 'If people say “it is too late for us all,” they are right.', 'people'],
    [
      'though it is certain',
      'People say “it is too late for us all,” and they should think again, Odo Finch said.',
      'People',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});
