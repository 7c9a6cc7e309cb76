import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('which clause of a sentence has the words', () => {
  it.each([
    [
      'not a clause that tells what was so',
      'Odo Trull said he thought it was “strange” that Norland officials told Sand but nobody told him.',
      ['Odo Trull'],
    ],
    [
      'the main one, where a relative clause is over',
      'Odo Trull spoke in Tarn. He said Ann Lee and other women who have accused him of lying would be “fair game” in his fight.',
      ['Odo Trull'],
    ],
    [
      'not the relative one, where the sentence goes on with its own verb of saying',
      '“He would need a visa,” Philip Trott said. An official who works on the talks said Russia also could “lift it in two seconds.”',
      ['Philip Trott', 'official'],
    ],
    [
      'who does by saying so what others argue',
      'Critics say that Mr. Obard has opened himself to attack by declaring that the “private sector is doing fine,” a line that hurt him.',
      ['Obard'],
    ],
    [
      'the clause behind while',
      'Governor Rick Scarn said the director must resign, while Attorney General Jeff Sessel ordered a review, lamenting the board’s “failures”.',
      ['Jeff Sessel'],
    ],
    [
      'not whom an inserted clause names',
      'Mr Smoll filed a complaint. The attackers, he later told police, also said, “This is our town,” and left.',
      ['attackers'],
    ],
    [
      'behind what, with an aside',
      'Returning from Dublin, Pope Francis was asked for his views on what Leo Varrin, a gay man, had said about families coming in “many forms”.',
      ['Leo Varrin'],
    ],
    [
      'behind a distance',
      'Moments earlier, about 250 miles away in Tarn, Mr. Rommel delivered a speech, accusing the mayor of being “long on words”.',
      ['Rommel'],
    ],
    [
      'behind What’s more',
      'Odo Finch was in Tarn. What’s more, harbour officials have been vague. They say 4,000 “robbers of the sea” have been caught.',
      ['harbour officials'],
    ],
    [
      'he said at the end, and not the verb before it',
      'Tidewell bars managers from hiring kin, a spokesman said. The policy is a “hard ban” that applies to all and requires staff to speak up, he said.',
      ['spokesman'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('names and what stands beside them', () => {
  it.each([
    [
      'two roles of a person, with a name in them',
      '“It is new,” Thomas Kilby, a retired Department of Harbour Safety (DHS) agent and TIDE policy adviser, told Tarn News.',
      ['Thomas Kilby'],
    ],
    [
      'two roles of a body',
      'The Tarn Working Group, a health and harbour watchdog, called Pruell “the worst head of the board”.',
      ['Tarn Working Group'],
    ],
    [
      'a paper with the name of a time',
      'As Norland Today notes, praying in the hall has been “common for two centuries.”',
      ['Norland Today'],
    ],
    [
      'a surname that is also the first name of somebody else',
      'Mohammed Jarrin reports from Tarn. Yana Mohammed, head of a union, was glad. ¶ “They are not welcome anymore,” Mohammed said.',
      ['Yana Mohammed'],
    ],
    [
      'but not where the surname stands first',
      'Kim Il Son met the envoy, Sung Kim, in Tarn. ¶ “We will see,” Kim said.',
      ['Kim Il Son'],
    ],
    ['the first lady, who is no Lady', 'The First Lady told a crowd: “I’m on the road.”', ['First Lady']],
    [
      'whom the text shows',
      'Mela Trull spoke on Monday. “I know it,” she said. ¶ Here’s Ida Obard eight years ago: ¶ “We were raised by the sea.”',
      ['Mela Trull', 'Ida Obard'],
    ],
    [
      'what a site says of somebody',
      'The Tarn Post called her “a relentless seller.” ¶ “The idea came in 1984, at a party,” according to the bio on her website.',
      ['Tarn Post', 'bio'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});

describe('what only looks like somebody’s words', () => {
  it.each([
    [
      'a statement from somebody, whoever gave it out',
      'The hospital released a statement from Ida Quill thanking the nurses. ¶ “I am so thankful for the love of my friends.”',
      ['Ida Quill'],
    ],
    [
      'what remarks are said to show',
      'Ida Quill said Odo Finch’s “odd” remarks reflect that “his plan has always been about the pier alone.”',
      ['Odo Finch', 'Ida Quill'],
    ],
    [
      'what somebody reads out of another’s text',
      'Odo Finch made a report. Mayor Ida Quill read it. “The pier will not hold,” Quill quotes from Finch’s report.',
      ['Odo Finch'],
    ],
    [
      'the charges that somebody denies',
      'Odo Finch and Ida Quill pleaded not guilty to 12 charges. The first was “conspiracy against the port”, a broad one.',
      [null],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected));
});

describe('whom he stands for', () => {
  it.each([
    [
      'the panel is the committee that opens a sentence with its article',
      'The Tarn Harbour Committee strongly backed the finding that Norland had ordered it. ¶ “We concur,” the panel said.',
      ['Tarn Harbour Committee'],
    ],
    [
      'whose interview it is',
      'Mr Pence spoke to NBC. Mr Obard has not denied it. In Mr Pence’s interview with NBC on Tuesday, he sought to clarify it, saying “that was how it looked”.',
      ['Pence'],
    ],
    [
      'not whom the report names, where it closes with who says so',
      'The matter is alive, according to Rep. Steve Israd, who chairs the board. The group has raised $7 million since Odo Boehn announced the plan, he said. ¶ “You bet we will run on it,” he said.',
      ['Steve Israd'],
    ],
    [
      'not who was named before a parent without a name',
      'The schools stay open, Mayor Bill Blass said on Friday. ¶ The father of a Tarn School pupil said his son’s friend was there all week. ¶ “It’s crazy,” the dad said.',
      ['dad'],
    ],
    [
      'the mother of two is who was named',
      'Ida Holm spoke on Monday. The mother of two said she was “too tired to go on”.',
      ['Ida Holm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});

it('says nothing of words far before, in another clause', () => {
  const text =
    'Finch said closing it was like “putting the ketchup back,” and hit current laws for making it hard for firms, because the trade is shut according to the council.';
  expect(speakers(text)).toEqual(['Finch']);
});
