import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('who speaks of what others said', () => {
  it.each([
    [
      'a campaign that calls remarks something',
      'Finch’s campaign calls Ida Quill’s comments “reprehensible” and says they have no place.',
      ['Finch’s campaign'],
    ],
    [
      'those who refer to a statement as something',
      'Two groups referred to Ida Quill’s statement as “posturing.”',
      ['Two groups'],
    ],
    [
      'somebody who posts about remarks',
      'Odo Lane, a clerk, tweeted about Quill’s comments on the debt: “Dumb as rocks.”',
      ['Odo Lane'],
    ],
    [
      'somebody who says something of remarks',
      'Ida Sanders said of Finch’s comments on the pier: “He did not know.”',
      ['Ida Sanders'],
    ],
    [
      'somebody who replies to a post',
      'Guy Benson, an editor, simply replied to Finch’s tweet saying: “We don’t work for you.”',
      ['Guy Benson'],
    ],
    [
      'the one whose quote is referred to',
      'Ida Lane quotes President Odo Finch, referring to the president’s “very fine people” quote.',
      ['Odo Finch'],
    ],
    [
      'not what a paper’s report is about',
      'Sen. Ida Quill said after the Times report that “Finch lied to the Senate”.',
      ['Ida Quill'],
    ],
    [
      'instructions from somebody',
      'Emails reveal instructions from Quill’s supervisors that “times need to change”.',
      ['Quill’s supervisors'],
    ],
    [
      'not those who warn of something else',
      'Mr. Finch said that the port “will open,” even as health officials warned people should stay away.',
      ['Finch'],
    ],
    [
      'not the paper that is cited in between',
      'On Monday Odo Finch rose. He called it a strike, as the Herald reported, saying it was an “assault”.',
      ['Odo Finch'],
    ],
    [
      'somebody whom an adverb describes',
      'A visibly shaken Odo Finch dropped his script and denied the claims made by Ida Quill, calling it a “hit”.',
      ['Odo Finch'],
    ],
    [
      'somebody behind a conjunction',
      'The board has not denied Mr. Neal’s request, though Mick Quarn, the acting chief, said that it would “never” pay.',
      ['Mick Quarn'],
    ],
    [
      'a man who was heard',
      'Witnesses reported hearing the man shouting “Long live the pier” during the attack.',
      ['man'],
    ],
    [
      'somebody whom two words describe',
      '“Frankly, no,” said a clearly irritated Mr. Hatch. “And I am offended.”',
      ['Hatch', 'Hatch'],
    ],
    ['nobody by a word of time', 'And so far, they’re saying the plan is “dead on arrival”.', [null]],
    [
      'a name that is such a word elsewhere',
      '“It will rain,” Brock Long of the Tide Agency said on Monday.',
      ['Brock Long'],
    ],
    [
      'not an attack of that year',
      'Ida Quill wiped “clean” the server, the chairman of the committee investigating the 2012 terrorist attacks in Tarn said.',
      ['chairman of the committee'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
