import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from './speakers-in-story.fixture.ts';

describe('who speaks where other verbs and names stand around', () => {
  it.each([
    [
      'whoever told it, not the outlet that reports so',
      'NPR later reported that Odo Finch told a lunch that the flood is “much worse than the last”. It rained.',
      ['Odo Finch'],
    ],
    [
      'whom a tape caught',
      'The tape of Odo Finch came out in October and caught him saying on a hot mic: “They let you do it.” It hurt.',
      ['Odo Finch'],
    ],
    [
      'not whom something is done to',
      'Odo Finch denied James Quarn’s claim, but after firing him told NBC he did so because, “this thing is made up.”',
      ['Odo Finch'],
    ],
    [
      'not who asks',
      'Odo Finch was questioned by Sen. Ned Quarn, saying that he felt his response “was honest and correct”.',
      ['Odo Finch'],
    ],
    [
      'whom the main clause tells of, not whom it is about',
      'Odo Finch invited Mrs. Quill back to Tarn, saying the rude reception she had at the inn didn’t reflect the “kind people” there.',
      ['Odo Finch'],
    ],
    [
      'not a phrase with `told`',
      'Ida Quill said it would work. “How do we do it?” All told, her plan would cut a lot.',
      ['Ida Quill'],
    ],
    [
      'not what is quoted most',
      '“I hope you find it,” Odo Finch said. The most quoted line was “It could have been me.” But he went on.',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'not a warning shot',
      'Ida Quill wrote a letter. Odo Finch fired a warning shot: “If it is not passed, it will end.”',
      ['Odo Finch'],
    ],
    [
      'whose earlier tweet it was',
      'Ida Quill appeared undeterred, standing by her earlier tweet: “As I have said, let it fail.” It rained.',
      ['Ida Quill'],
    ],
    [
      'somebody with a comma in his name',
      'Gen. Joseph Quarn, Jr. declared no changes until “the direction has been received”. It rained.',
      ['Joseph Quarn, Jr.'],
    ],
    [
      'whom a paper with a time in its name quotes',
      '“I will ask the courts,” the Norvik Morning Post quoted Ed Quarn as saying. It rained.',
      ['Ed Quarn'],
    ],
    [
      'who writes, not whom she writes to',
      'On Monday, Ida Quarn, apparently seeking help, texts Gordon Finch: “Are we saying that it is over?”',
      ['Ida Quarn'],
    ],
    [
      'a family that did something later',
      'Ida Quill left. The family later released a statement saying, “We are disappointed.” It rained.',
      ['family'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
