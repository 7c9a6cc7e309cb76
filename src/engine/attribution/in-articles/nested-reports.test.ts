import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('reports inside a sentence', () => {
  it.each([
    [
      'it, which the report of a body opens, is that body',
      'These voters champion Ferries for All. ¶ Tide Watch, a group that fought the bridge, said it would oppose Mr. Finch’s plan: “The old guard failed.”',
      ['Tide Watch'],
    ],
    [
      'the same, of a body that is named like several people',
      'These voters champion Ferries for All. ¶ Tide Democrats said that it would oppose Mr. Finch’s plan: “The old guard failed.”',
      ['Tide Democrats'],
    ],
    [
      'a body is not whom it is said to have backed',
      'Tide Watch, a group that backed Ida Quill, said the plan was “late.”',
      ['Tide Watch'],
    ],
    [
      'adding, behind a quotation, belongs to who reports and not to what is reported of',
      'The court noted that the law targeted rowers “with precision,” adding that it might have been “the strictest in years.”',
      ['court', 'court'],
    ],
    [
      'he is who stands behind an adverb in the paragraph before',
      '“It is not traveling,” said Senate leader Odo Finch of Norland, in a defense of Quill on Wednesday. ¶ Later Sen. Tom Lane of Corran took to the floor to give a defense of Brome. ¶ After reading tweets about his support of Brome, he said, “What surprises me is this.”',
      ['Odo Finch', 'Tom Lane'],
    ],
    [
      'a state of two words behind a name is nobody',
      'Sen. Odo Finch, D-New York: “This is a strong rebuke of the law.”',
      ['Odo Finch'],
    ],
    [
      'the title of a work, with a colon and commas, is not who made it',
      '“People are afraid,” Mara Stern, author of Building for Rivers: Tides, Boats and Ferries in the Harbour Trade, told the Herald.',
      ['Mara Stern'],
    ],
    [
      'one who does something is whom the commas behind it name',
      'One Democrat attending the briefing, Rep. Odo Finch of Maryland, emerged to call the file “propaganda.”',
      ['Odo Finch'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});
