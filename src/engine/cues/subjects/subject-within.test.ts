import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

describe('whose words they are, of a clause within a sentence', () => {
  it.each([
    [
      'whoever took somebody aside and told him',
      'James Comey has testified that on Monday, Mayor Ida Quill took him aside and told him, “Let this go.”',
      ['Ida Quill'],
    ],
    [
      'whoever did something before saying it',
      'Odo Finch told the board that the mayor, Ida Quill, had left. He says Quill cleared the room before saying, “Let this go.”',
      ['Ida Quill'],
    ],
    [
      'whoever speaks of somebody',
      'It was a vote against Hilda Quarn, of whom Mayor Odo Finch said, “None is so qualified.”',
      ['Odo Finch'],
    ],
    [
      'not who reports it',
      'Wayne Lane will also say that the board should not “dictate what we own,” the Herald’s Ida Quill reports.',
      ['Wayne Lane'],
    ],
    [
      'not where somebody is from',
      'They agree with candidate Bernie Quarn of Vermont, who said on Monday, “We are sick of it.”',
      ['Bernie Quarn'],
    ],
    [
      'no president where she speaks',
      'Candidate Quill was asked about Donald Trump. Donald Trump beat her. “We lost,” she said.',
      ['Quill'],
    ],
    [
      'the namesake that pronouns tell',
      'Hilda Quarn opposed the plan. Odo Quarn was for it. Odo Quarn spoke in June. Odo Quarn left. Quarn said that she would vote against it. “It is wrong,” Quarn said.',
      ['Hilda Quarn'],
    ],
    [
      'the namesake who is printed most where no pronoun tells',
      'Hilda Quarn opposed the plan. Odo Quarn was for it. Odo Quarn spoke in June. Odo Quarn left. “It is wrong,” Quarn said.',
      ['Odo Quarn'],
    ],
    [
      'of whom a list is told',
      'Several Democrats have declared their support, including Elizabeth Quill of Massachusetts, who called it the “next step”.',
      ['Elizabeth Quill'],
    ],
    [
      'not whom he speaks about',
      'James Clapper spoke. Odo Finch sat by him. “We differ,” Clapper said. He added about Finch: “There is a difference.”',
      ['James Clapper', 'James Clapper'],
    ],
    [
      'the president, who is named without his office',
      'Trump met them on Monday. Paul Ryan rose. In a note, the president said it was “great”.',
      ['Trump'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
