import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

const couple = 'The yard belongs to Simon Quarn, the husband of Mayor Hilda Quarn. ¶ ';

describe('a surname alone, of a couple or of kin', () => {
  it.each([
    [
      'is whoever has the office that opened a sentence',
      `${couple}The mayor rose to answer. “The lease is public,” Quarn said.`,
      ['Hilda Quarn'],
    ],
    [
      'is the sister who has that office, and still is in the sentence behind',
      'Odo Quarn keeps the yard with his sister, Senator Ida Quarn. The senator was there. “It is dry,” Quarn said. “It floats,” Quarn said.',
      ['Ida Quarn', 'Ida Quarn'],
    ],
    [
      'is of the sex of the pronoun that spoke in the paragraph',
      `${couple}The mayor rose. “The lease is public,” she said. “Read it,” Quarn added.`,
      ['Hilda Quarn', 'Hilda Quarn'],
    ],
    [
      'is the wife of the husband in the words',
      `${couple}“My husband was asleep,” Quarn said. ¶ “My wife was not,” Quarn said.`,
      ['Hilda Quarn', 'Simon Quarn'],
    ],
    [
      'is still the one who was meant last, until another is named',
      `${couple}The mayor rose. “The lease is public,” Quarn said. ¶ “Is it?” said Bo Chen. ¶ “It is,” Quarn replied. ¶ Simon Quarn was asleep. “So I am told,” Quarn said.`,
      ['Hilda Quarn', 'Bo Chen', 'Hilda Quarn', 'Simon Quarn'],
    ],
    [
      'is who was just meant by a title',
      'State Rep. Ola Quarn came with Mayor Frank Quarn. ¶ Mayor Frank Quarn was late. Later, Rep. Quarn praised them. “It is too little,” Quarn said.',
      ['Ola Quarn'],
    ],
    [
      'is who has just spoken by the whole name',
      `${couple}Board member Bo Quarn said it was “an old fear”. ¶ “It is years of it,” Quarn said.`,
      ['Bo Quarn', 'Bo Quarn'],
    ],
    [
      'is the first where somebody else has spoken since, or nothing tells',
      `${couple}The mayor rose. Bo Chen said the lease was lost. “It was here,” Quarn said. ¶ “It is dry,” Quarn said.`,
      ['Simon Quarn', 'Simon Quarn'],
    ],
    [
      'is the first where the office is nobody’s of the name',
      `${couple}The sheriff rose. “It was here,” Quarn said.`,
      ['Simon Quarn'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});
