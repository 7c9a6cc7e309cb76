import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('who is shown or told to speak', () => {
  it.each([
    [
      'in a clip, far behind what shows it',
      'The station, which hosts the debate on Wednesday, played a clip showing Odo Finch refusing to say whether he would go, and, to offer an answer to the crisis, saying “there is no such thing.”',
      ['Odo Finch'],
    ],
    [
      'in footage',
      'The station aired footage of Odo Finch leaving the hall, saying “there is no such thing.”',
      ['Odo Finch'],
    ],
    [
      'in a video posted online',
      'A video posted online shows Odo Finch walking out of the hall and calling the chairman “a fool.”',
      ['Odo Finch'],
    ],
    [
      'within hours of which, and goes on in the next paragraph',
      '“We are looking,” Ian Hale said.\n\nHis comments were made within hours of Odo Finch, the minister of ports, saying in an interview that ships were sunk.\n\n“It is clear that they were sunk,” he said.',
      ['Ian Hale', 'Odo Finch'],
    ],
    [
      'when asked, at the head of the sentence',
      'Odo Finch said he was sorry.\n\nWhen Paul Renn was asked for his opinion on Finch’s 2002 vote on a talk show, he replied, “He is entitled to a mistake.”',
      ['Paul Renn'],
    ],
    [
      'though he had praised another',
      'Odo Finch said he was “sorry”. Paul Renn led the party.\n\nThough Renn had praised Finch in March, he told reporters, “I was wrong.”',
      ['Odo Finch', 'Paul Renn'],
    ],
    [
      'behind but, after what another reported',
      'Odo Finch and Paul Renn follow the talks.\n\nAs Finch reported, the union will publish a note “on what it wants,” but Renn stresses that they have open talks. “It is more of a promise,” he says.',
      ['Odo Finch', 'Paul Renn'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});
