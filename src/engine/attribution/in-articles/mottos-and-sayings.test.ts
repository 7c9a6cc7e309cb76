import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('whose saying it is', () => {
  it.each([
    [
      'whose ultimatum',
      'The Red Reed has killed people who do not share its creed and posted videos online. “Join the Reed or drown” is the rebels’ ultimatum to the crews.',
      ['rebels'],
    ],
    [
      'whose ultimatum in few words',
      'The Red Reed has posted videos online. “Join or drown” is the rebels’ ultimatum to the crews.',
      ['rebels'],
    ],
    [
      'nobody’s, of questions that somebody raises',
      'For Odo Finch, the vote raises a host of difficult questions — something Finch said he would not ask until both sides “made peace.”',
      ['Odo Finch'],
    ],
    [
      'of the nearest words alone, behind as somebody used to say',
      'Under the deal the port gets “free days,” but in contrast to May it must “reach for the oar,” as Odo Finch used to say.',
      [null, 'Odo Finch'],
    ],
    [
      'of both, where and joins them',
      'The old quay has “no future” and is “a place of ghosts,” as Odo Finch wrote in May.',
      ['Odo Finch', 'Odo Finch'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
