import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('verbs that report with other words', () => {
  it.each([
    [
      'what somebody made clear, in two clauses',
      'It undoes two rules on which, as Odo Finch made clear, the port depends — that design must “flow from the makers to the town,” because skill matters, and that “a house style must be avoided.”',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'what somebody made plain',
      'Ida Quill made it abundantly plain that the pier must “pay its way”.',
      ['Ida Quill'],
    ],
    [
      'who says that others make it clear',
      'Odo Finch, a spokesman for the bank, said Norland Trust makes clear to guests that “we do not pay for rallies or for speeches”.',
      ['Odo Finch'],
    ],
    [
      'of what a board was alerted',
      'Ida Quill alerted the board that contractors had begun “cutting corners and hiding rust” on the bridge.',
      ['Ida Quill'],
    ],
    [
      'what an answer was',
      'Odo Finch wrote to Ida Quill. When he asked her what she wanted, her answer was, “Nothing at all.”',
      ['Ida Quill'],
    ],
    [
      'what somebody texted, with a manner',
      'As I walked in, Ida Quill looked up and texted me, wryly: “Welcome to the losing side.”',
      ['Ida Quill'],
    ],
    [
      'a name for a thing before what others do',
      'In the film, hailed by veteran keeper Ida Quill as “real life,” actors put real nets in boats.',
      ['Ida Quill'],
    ],
    [
      'what a body calls itself, under another verb',
      'Odo Finch spoke at Tide Shield, a group that calls itself “wholly nonpartisan”.',
      ['Tide Shield'],
    ],
    [
      'what a magazine calls itself, which the sentence opens with',
      'A piece in Lantern, a magazine that bills itself as the “leading voice of the coast,” was harsher.',
      ['Lantern'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});
