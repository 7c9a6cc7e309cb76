import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

describe('an it that stands for nobody', () => {
  it.each([
    [
      'somebody whom it brings in',
      'The Herald rose. It was Odo Finch telling a clerk, “You err.”',
      ['Odo Finch'],
    ],
    [
      'somebody for whom it is something',
      'The Herald rose. It took a year for Ida Quill to admit that it was “a sham”.',
      ['Ida Quill'],
    ],
    [
      'the subject of the clause behind it',
      'The Herald rose. It was no surprise when Ida Quill rose and called it “a sham”.',
      ['Ida Quill'],
    ],
    [
      'those who were heard',
      'Odo Finch rose. It was amusing to hear the clerks asking, “Is he late?”',
      ['clerks'],
    ],
    [
      'a body, where it does something',
      'The Tide Bank rose. It is expected to call the plan “a sham”.',
      ['Tide Bank'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
