import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

describe('whose words they are, where another stands nearer', () => {
  it.each([
    [
      'who does something by the way, behind but',
      'Ida Quill spoke. An inspector pushed back at the time, but Quill largely stood by her claims, saying, “We have letters.”',
      ['Ida Quill'],
    ],
    [
      'the paper that is named behind reported, whatever follows',
      'Mayor Odo Finch “took 251,000 crowns in harbour fees between 1995 and 2006,” reported Tide Weekly, while railing against them. “Bands like his,” reports tide scientist Ida Quill on a poll, “are disliked.”',
      ['Tide Weekly', 'Ida Quill', 'Ida Quill'],
    ],
    [
      'the paper behind a semicolon',
      'In 2005, chief judge Ida Quill proposed that keepers swear to it; that never came as it could have “slowed the checks badly,” the Tarn Post reported.',
      ['Tarn Post'],
    ],
    [
      'who comes behind or',
      'Whether it’s Ida Quill questioning the worth of piers, or harbour columnist Odo Finch blithely claiming, “I can’t think of a better gift,” the thought is about.',
      ['Odo Finch'],
    ],
    [
      'who does what a clause with which tells of',
      'Betsy Holm could note how often rules fall, such as in a case in which the Third Tide Court struck down the rule, saying it was “too broad” and adding that “it gives no shelter.”',
      ['Third Tide Court', 'Third Tide Court'],
    ],
    [
      'who spoke in the past, where a report between is of today',
      'Odo Finch wants the post. Speaking to reporters in Tarn, Ida Quill said Thursday that Finch confirms her belief that he is no mayor “every time he speaks” and added: “The main thing is to listen to him.”',
      ['Ida Quill', 'Ida Quill'],
    ],
    [
      'who writes the letter that opens the sentence',
      'In her 78th letter to Odo Finch, who at the time was ill, Ida Quill lists three fears: “death, pain, and the end of pleasure.” With rare calm, she says it is idle. “You will not die of it,” she adds.',
      ['Ida Quill', 'Ida Quill'],
    ],
    [
      'the two who ask, behind a question',
      'Just one rich man can fund it. “Who needs a crowd when you have a rich man?” Orrin and Quill write.',
      ['Orrin and Quill'],
    ],
    [
      'the aide, and not whoever reports that he said so',
      'TKN’s Dana Flett reported that a Quill aide said there was “no plan” for a vote. Tarn News reports that Odo Finch says it is “late”.',
      ['Quill aide', 'Odo Finch'],
    ],
    [
      'who rejects a claim, and not whose it is',
      'Sen. Jeff Orrin and Governor Odo Finch met. Governor Finch called it late. ¶ Orrin also rejected the governor’s claim that keepers “don’t want” a deal. “I have worked on it for 17 years,” he said.',
      ['Odo Finch', 'Jeff Orrin'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});

describe('words that somebody else tells of', () => {
  it.each([
    [
      'remarks on something',
      'TKN News went on ignoring the pier while BKN’s Tide Tonight finally brought up Finch’s comments on the “stupidity of the voter”.',
      ['Finch'],
    ],
    [
      'despite concerns of others',
      'Odo Finch pressed on, saying that despite concerns voiced by his critics about the town, “Above all else, we must remember the young.”',
      ['Odo Finch'],
    ],
    [
      'a statement that an agency carries',
      'In a statement released by the Norland News Agency, Corran’s Defence Council claimed that the town is “fully ready.”\n\n“Our answer will be taken,” the statement said.',
      ['Defence Council', 'Defence Council'],
    ],
    [
      'a post that somebody has a copy of',
      'The note had a screenshot of a tweet by Odo Finch praising the town as the “biggest and strongest,” according to a copy viewed by the Herald.',
      ['Odo Finch'],
    ],
    [
      'a line that a film plays',
      'Candidate Scott Brown is out with a film that plays President Odo Finch’s ill-spoken “We have no plan yet” line and brands him a “failure.”',
      ['Odo Finch', 'Scott Brown'],
    ],
    [
      'as somebody says at the end of the question',
      'So, was the Tide Office really “way, way off” of how it predicted that the plan would work, as Odo Finch claims?',
      ['Odo Finch'],
    ],
    [
      'letters that have an owner by their name',
      'Peter Quill told the council that it had no access to Finch Foundation emails that were lost because of a deal “made between the council and others.”',
      ['Peter Quill'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('words that the clause behind them gives to somebody', () => {
  it.each([
    [
      'with that',
      'Most no longer see the town as the “shining city on a hill” that Odo Finch once imagined, a TideGov poll revealed.',
      'Odo Finch',
    ],
    [
      'without',
      'Ida Quill said the council was not part of the “swamp of lies” Odo Finch had vowed to drain.',
      'Odo Finch',
    ],
    [
      'a text that describes it, whatever stands as subject',
      'The term is rare. But among keepers, weirism and like creeds have been behind the “perceived loss of rank” described in the paper.',
      'paper',
    ],
    [
      'who has described it',
      'The town was long the “swamp of lies,” as described by Odo Finch, and the board had found out.',
      'Odo Finch',
    ],
    [
      'not where a verb of saying stands before it',
      'Ida Quill spoke of a “swamp of lies” described in the paper.',
      'Ida Quill',
    ],
    [
      'not where he only sees it',
      'Ida Quill said it was the “swamp of lies” that Odo Finch knew.',
      'Ida Quill',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});
