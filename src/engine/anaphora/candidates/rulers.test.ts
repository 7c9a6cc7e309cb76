import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

describe('the holder of an office of state', () => {
  it.each([
    [
      'as commander in chief',
      'President Odo Finch ended the talks. Senator Lars Pell and General Ida Holm were there.\n\n“We are done,” the commander in chief said.',
      ['Odo Finch'],
    ],
    [
      'not of the army of another country',
      'President Odo Finch met Field Marshal Jon Dahl, the commander in chief of the Sudland army, in May.\n\n“We are done,” the commander in chief of the army said.',
      ['Jon Dahl'],
    ],
    [
      'not who signed the post in front of it',
      'President Odo Finch flew home. What a night. — Liss Sly (@LissSly) April 7, 2018 After that, the commander in chief took to the radio, saying it was “a close thing.”',
      ['Odo Finch'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
