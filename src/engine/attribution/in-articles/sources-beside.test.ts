import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

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
      'whom a dash in the next line tells, with what she was',
      'Odo Finch spoke in June.\n\n“We built it, and we will keep it open.”\n\n-- Harbour Mayor Ida Quill, former head of tides, on air.',
      ['Ida Quill'],
    ],
    [
      'whom a dash tells, with where she said it',
      'Odo Finch, the mayor, disagreed.\n\n“We built it.”\n\n— Ida Quill in an interview with WAVY, a local station.',
      ['Ida Quill'],
    ],
    [
      'whom a dash tells behind an office of several words',
      'Odo Finch disagreed.\n\n"There is a special place for him." — White House Director of Trade Policy Peter Quarn\n\nIt rained.',
      ['Peter Quarn'],
    ],
    [
      'whom a dash tells, speaking somewhere',
      'Odo Finch disagreed.\n\n“There are many who will vote for it.”\n\n-- Republican nominee Mitt Quarn speaking at a May 17 dinner in Tarn.',
      ['Mitt Quarn'],
    ],
    [
      'whom a dash tells behind a trade',
      'Odo Finch disagreed.\n\n“I have told them all.” — White House press secretary Sarah Quill\n\nIt rained.',
      ['Sarah Quill'],
    ],
    [
      'not who opens the next sentence',
      'Odo Finch, the mayor, disagreed.\n\n“I have told them.” — President Ida Quill was not amused.\n\nIt rained.',
      ['Odo Finch'],
    ],
    [
      'not where and when, behind a label',
      'ODO FINCH: “You know the harbour is full.” — Norvik, rally on June 20.\n\nTHE FACT: It is not.',
      ['Odo Finch'],
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
