import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('what a speaker is, beside the name', () => {
  it.each([
    [
      'a post in a body whose name has an and',
      'Odo Finch of Norland, the Weirs and Harbours panel’s top Liberal, said, “It was never so.”',
      'Odo Finch',
    ],
    [
      'the head of such a body',
      'Ida Quill, the Locks and Weirs board chair, said, “It was never so.”',
      'Ida Quill',
    ],
    [
      'two roles before the name',
      '“He is the very man,” noted Radio Tove’s chief law correspondent and TideHub owner, Odo Finch, who was there.',
      'Odo Finch',
    ],
    [
      'a second role that is past',
      '“He is the very man,” said the union’s chief and former miner, Ida Quill.',
      'Ida Quill',
    ],
    [
      'two people, of whom the second has a name',
      '“He is the very man,” said the union’s chief and the mayor, Ida Quill, in one voice.',
      'union’s chief',
    ],
    [
      'somebody of another party',
      'The Greens, the Liberals and Norland’s Ida Quill, said the mayor, called it “a very odd lock”.',
      'mayor',
    ],
    [
      'a trade of two behind a body',
      '“People look for meaning,” write University of Fenwick psychologists Ida Quill and Odo Finch.',
      'Ida Quill and Odo Finch',
    ],
    [
      'a trade of two before the verb',
      'University of Fenwick historians Ida Quill and Odo Finch said people “look for meaning”.',
      'Ida Quill',
    ],
    [
      'a body whose members have no name',
      'University of Fenwick historians said people “look for meaning”.',
      'University of Fenwick historians',
    ],
    [
      'a group for two things that a long hyphen joins',
      'Ida Quill, head of a group on civil–military relations, has written, “Part of it is trust.”',
      'Ida Quill',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});
