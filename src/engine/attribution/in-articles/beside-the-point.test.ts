import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('words of those who have seen, heard or counted something', () => {
  it.each([
    [
      'who has seen a text does not speak in it',
      'Mr Odo Quarn, the chair, told staff in an email seen by the Herald: “We buy yards to keep them.”',
      ['Odo Quarn'],
    ],
    [
      'who has read a letter does not speak in it',
      'Ida Holm wrote in a letter read by the Courier: “We will stay.”',
      ['Ida Holm'],
    ],
    [
      'a source between dashes is that of what stands there',
      'The trustees, who said in July that the debt – £3m, according to papers filed with the board – would leave the fund “much weaker”, asked for talks.',
      ['trustees'],
    ],
    [
      'a source in brackets is that of what stands there',
      'The trustees said the debt (£3m, according to papers) would leave the fund “in a hole”.',
      ['trustees'],
    ],
    [
      'a source in brackets speaks where nobody else does',
      'The debt (£3m, according to the Herald) is “a hole in the fund”.',
      ['Herald'],
    ],
    [
      'who is heard speaks, and not who listens',
      'Odo Hale sat in the second row, hearing the defense describe his boat as “a floating bomb”.',
      ['defense'],
    ],
    [
      'whom somebody recalls speaking',
      'Odo Hale recalled Bo Pell calling his boat “a saint”. Ida Holm recalled the storm, calling it “a lark”.',
      ['Bo Pell', 'Ida Holm'],
    ],
    [
      'a statement on video is no showing',
      'Mayor Ida Holm issued a videotaped statement asking the board to act “promptly and fully”.',
      ['Ida Holm'],
    ],
    [
      'what one seeks to have read speaks for nobody',
      'Paul Strand wrote that the welds were weak. ¶ Odo Tull wants to have the memo read out. “It was a choice,” he told the Herald.',
      ['Odo Tull'],
    ],
    [
      'somebody with others speaks',
      'Odo Pridd is a doctor. In a paper, he and his co-authors wrote that the valve was “a coin toss”.',
      ['Odo Pridd'],
    ],
    [
      'a firm with the first name of a person is no doctor',
      'Odo Pridd, a doctor at Tove University, said the memo was plain. ¶ Brantley Biologics makes the valve. “The sums were there,” the Tove University doctor told the Herald.',
      ['Odo Pridd'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});

describe('lines that a dash signs', () => {
  it.each([
    [
      'an age and a trade before the name, and of whom it is',
      '“It is odd,” Ida Holm said. ¶ “I have seen him at the fires, and I believe in him.” — 77-year-old retiree Odo Orrin on Roy Quarn',
      ['Ida Holm', 'Odo Orrin'],
    ],
    [
      'whom it was told to',
      '“Picture somebody who thought the tide was out.” — Tide keeper Mara Quill to the Herald',
      ['Mara Quill'],
    ],
    [
      'somebody without a name',
      '“It is odd,” Ida Holm said. ¶ “Schools should be washed, not swept.” - Staten Bay parent',
      ['Ida Holm', 'Staten Bay parent'],
    ],
    [
      'both of two',
      '“It is sobering to see.” — Bo Pell and Ada Thole, The Herald',
      ['Bo Pell and Ada Thole'],
    ],
    [
      'not a sentence about the words, which nobody near need have said',
      '“It is wrong,” Ida Holm said. ¶ “It was a choice by people who knew better” — the line that closed the case — is on T-shirts.',
      ['Ida Holm', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});
