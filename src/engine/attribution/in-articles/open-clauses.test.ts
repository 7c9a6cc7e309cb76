import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('subjects with a clause that no comma closes, and with lists', () => {
  it.each([
    [
      'a clause with who',
      'Sen. Odo Tarn, D-N.Y., who was among those calling for a ban told the Herald the land is “no place for a criminal.”',
      ['Odo Tarn'],
    ],
    ['a clause with a participle', 'Odo Cobb, wearing a dark coat said it was “over”.', ['Odo Cobb']],
    [
      'has, written on to a name',
      'The US will stay even though Finch’s repeatedly slammed it as “embarrassing”.',
      ['Finch'],
    ],
    [
      'whom a role is for',
      'David Mitran, an attorney for the clubs, the firm and Ida Quill’s campaign, said all four “complied”.',
      ['David Mitran'],
    ],
    [
      'what a role is for',
      '“We’ve been working on it,” Keith Krall, undersecretary for growth, energy and the environment at the Tide Department, told the Herald.',
      ['Keith Krall'],
    ],
    [
      'an aside with words in marks',
      'But Olek Lut, a retired miner working in one of the square’s “all for one” teams, said the protesters had been “lured in” by police.',
      ['Olek Lut', 'Olek Lut'],
    ],
    [
      'those who sign together',
      '“The House will not take up the bill,” House Speaker Ida Bohn (R-Ohio), Majority Leader Odo Cant (R-Va.), and other top lawmakers said in a joint statement.',
      ['Ida Bohn'],
    ],
    [
      'who does it to it',
      'A senior official spoke of it. But the union building it said the council “did not want it seen”.',
      ['union'],
    ],
    [
      'a noun with and these',
      'The UK embassy has “strong relations” with the White House and these would continue, despite “mischievous behaviour” such as this, the spokesman said.',
      ['spokesman', 'spokesman'],
    ],
    [
      'a clause after another',
      'The suit was filed after Odo Finch, in his lawsuit, accused the government of a “baseless overreach”.',
      ['Odo Finch'],
    ],
    [
      'a name with a long title behind with',
      'The party leadership has refused to start, with Speaker of the House Nancy Pell repeatedly saying she does not want to act until an “ironclad case” is built.',
      ['Nancy Pell'],
    ],
    [
      'a name with an age and no comma',
      'It rained. “We came to be heard,” Odo Saste a 48-year-old farmer from the west told the Post.',
      ['Odo Saste'],
    ],
    [
      'a name with a role and no verb',
      'It rained. “The data was late,” Odo Birrell, chief investment officer at Tove Partners.',
      ['Odo Birrell'],
    ],
    [
      'a verb that is said twice',
      'It has 133 teams, said Lt. Gen. Odo Finch. They would guard military networks, guard the pier against attacks of “grave consequence”.',
      ['Odo Finch'],
    ],
    [
      'who marches',
      'It rained. Outside, a rowdy protest of several hundred Tarn fans chanted, “We won’t go!”',
      ['rowdy protest of several hundred Tarn fans'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
