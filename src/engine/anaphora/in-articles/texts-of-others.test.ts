import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

describe('whose text it is', () => {
  it.each([
    [
      'a letter that he got',
      'Barr failed to mention a letter he got from Odo Mueller complaining that his account did not “capture the context”.',
      ['Odo Mueller'],
    ],
    [
      'a tweet after something',
      'Ida Luj cited a tweet from Odo Tarn after the shooting that said, “Appreciate the congrats.”',
      ['Odo Tarn'],
    ],
    [
      'details from somebody',
      'Ida Quill has since released detailed medical information from her doctor describing her as “fit to serve”.',
      ['her doctor'],
    ],
    [
      'evidence that somebody says there is',
      'Justin Trud said that Norland had evidence from many sources indicating “that the plane was shot down.”',
      ['Justin Trud'],
    ],
    [
      'another tweet of somebody',
      '“It makes sense,” Odo Finch said on Sunday. Another Finch tweet referred to the agent as “tainted.”',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'the statement of a body on a day',
      'The data follow a Norland Open Market Committee statement Wednesday saying “the market remains strong.”',
      ['Norland Open Market Committee'],
    ],
    [
      'the statement of several',
      'Eric Schult said on Friday that it was late. Four senators released a statement after the vote. “We are sorry,” the statement said.',
      ['statement'],
    ],
    [
      'a joint statement, which is of neither',
      'In a joint statement released by Norland and the Tarn government, both said troops would leave. “Norland will reduce the number,” the joint statement said.',
      ['joint statement'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
