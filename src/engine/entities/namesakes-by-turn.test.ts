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
      'is who has just been heard, with a trade or a source beside the name',
      `${couple}The boats were old, according to Bo Quarn. ¶ “It is years of it,” Quarn said. ¶ Ida Quarn, the keeper of the lock, said it was dry. It rained in May. “It floats,” Quarn said.`,
      ['Bo Quarn', 'Ida Quarn'],
    ],
    [
      'is who has just spoken by a first name that nobody knows',
      `${couple}“It is late,” said Orvo Quarn, a dockhand. “It is dry,” Quarn said.`,
      ['Orvo Quarn', 'Orvo Quarn'],
    ],
    [
      'is still the speaker whose sentence names kin',
      `${couple}Ida Quarn said her husband, Bo Quarn, was asleep. ¶ “It is years of it,” Quarn said.`,
      ['Ida Quarn'],
    ],
    [
      'is another who is named since',
      `${couple}Bo Quarn said it was late. Ida Quarn came in. “It is dry,” Quarn said.`,
      ['Ida Quarn'],
    ],
    [
      'is the first where who spoke was at home',
      `${couple}Orvo Quarn told his father so. ¶ “It was here,” Quarn said.`,
      ['Simon Quarn'],
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
