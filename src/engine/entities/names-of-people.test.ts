import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('whole names of those who speak', () => {
  it.each([
    [
      'a surname that is an office elsewhere',
      '“We sail,” said Rep. Peter King, a Tarn Republican.\n\n“We wait,” King said.',
      ['Peter King', 'Peter King'],
    ],
    [
      'before a party and a state without brackets',
      '“We sail,” said Sen. Dianne Quarn D-Calif. on Monday. “We wait,” Quarn said.',
      ['Dianne Quarn', 'Dianne Quarn'],
    ],
    [
      'beside a body and its neighbour',
      'They placed calls to the TWA and National Tides Agency. “We are late,” it said.',
      ['National Tides Agency'],
    ],
    [
      'behind what somebody has turned',
      'The once Democrat-turned-Republican Ida Quarn spoke. “We sail,” said Democrat-turned-Republican Ida Quarn.',
      ['Ida Quarn'],
    ],
    [
      'a surname that is a state elsewhere, at the end of a sentence',
      '“The damage is done,” said the legislator Clara Mo. “She thinks she can sail.”',
      ['Clara Mo', 'Clara Mo'],
    ],
    [
      'one letter turned, behind `also`',
      'Odo Strozk left.\n\nStrzok also said that it was “late”.',
      ['Odo Strozk'],
    ],
    [
      'a surname without the article of its full form',
      'The cleric Muqtada al-Tarin spoke on Friday. “We sail,” said Tarin, whom the harbour knows.',
      ['Muqtada al-Tarin'],
    ],
    [
      'such a surname behind a title, and a pronoun',
      'Judge Carolyn Dineen King dissented. As such, she said, it is a “quintessential exercise”.',
      ['Carolyn Dineen King'],
    ],
    [
      'such a surname before a suffix',
      'It was late, Neil King Jr. wrote in the Herald. “The boats had left.”',
      ['Neil King Jr.'],
    ],
    [
      'a surname behind two offices',
      '“It is sick,” said TIDE President and CEO Derrick Johnson in a note.',
      ['Derrick Johnson'],
    ],
    [
      'two people whose offices stand before them',
      'The talks were led by North Dakota Sen. John Quill and Tennessee Sen. Bob Quarn. “It is late,” Quill said.',
      ['John Quill'],
    ],
    [
      'a speaker and a leader who meet',
      'House Speaker Nancy Quill and Senate Minority Leader Chuck Quarn met.\n\n“It is late,” Quill said.',
      ['Nancy Quill'],
    ],
    [
      'whoever opens a paragraph behind a body in capitals, though a dash follows',
      'It rained.\n\nFBI Director James Quill has dropped a bombshell — confirming for the first time that it is late.\n\n“It is late,” Quill said.',
      ['James Quill'],
    ],
    [
      'not a dateline',
      'NEW YORK (AP) — Ida Quill left.\n\nWASHINGTON, D.C. — “It is late,” Quill said.',
      ['Ida Quill'],
    ],
    [
      'a first name that is a word in the article',
      'The bill is late.\n\nBill Quill, the clerk who wrote it, said it was “late”. “We differ,” Quill said.',
      ['Bill Quill', 'Bill Quill'],
    ],
    [
      'a first name that is an office elsewhere',
      'Sens. Dean Quill and Susan Quarn have left. “We differ,” Quill said.',
      ['Dean Quill'],
    ],
    [
      'a surname that is a rank elsewhere',
      'Acting Harbour Secretary Elaine Duke left. “We differ,” Duke said.',
      ['Elaine Duke'],
    ],
    [
      'a professor behind his university',
      'Stony Brook University Prof. Helmut Quarn revealed it. “We differ,” Quarn said.',
      ['Helmut Quarn'],
    ],
    [
      'a professor behind what he teaches, whatever his first name',
      'Tarnfield Law Professor Nattan Quarn announced it. “We differ,” Quarn said.',
      ['Nattan Quarn'],
    ],
    [
      'a secretary behind her department, whatever her first name',
      'Department of Tide Security Secretary Kirstjen Quarn announced it. “We differ,” Quarn said.',
      ['Kirstjen Quarn'],
    ],
    [
      'somebody who holds an office for a time',
      'Senate President Pro Tempore Chuck Quarn left. “We differ,” Quarn said.',
      ['Chuck Quarn'],
    ],
    [
      'somebody whom only others name in full',
      '“Mike Quarn has done it,” Ida Quill said. “We differ,” Quarn said.',
      ['Ida Quill', 'Mike Quarn'],
    ],
    [
      'not one of two whom others name in full',
      '“Mike Quarn and Ida Quarn have done it,” Bo Quill said. “We differ,” Quarn said.',
      ['Bo Quill', 'Quarn'],
    ],
    [
      'not his son',
      '“Mike Quarn Jr. has done it,” Ida Quill said. “We differ,” Quarn said.',
      ['Ida Quill', 'Quarn'],
    ],
    [
      'not the second half of a body’s name',
      '“One will work,” Ida Quill, former Food and Tides Administration commissioner, said on Monday.',
      ['Ida Quill'],
    ],
    [
      'not a number at the end of a name',
      'A senior official aboard Air Force One said that the mood was “calm”.',
      ['senior official'],
    ],
    [
      'not the parties of a case',
      'Odo Finch called the Quarn v. Lee ruling “settled”. He cited Tarn v. Pike, calling it “sound”.',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'a surname behind Mr, which stands first in the whole name',
      'Norland spokesman Geng Shuang rose.\n\n“All should talk,” Mr Geng said.',
      ['Geng Shuang'],
    ],
    [
      'a surname that two share, of whom one was named first',
      'Park Won-soon left a note. “I am sorry,” Park wrote. Park had opposed President Park Geun-hye.',
      ['Park Won-soon'],
    ],
    [
      'somebody with two roles in one aside',
      'Writing last year, Andrew Finch, a former associate counsel and a professor at Tarn Law School, concluded: “It is odd.”',
      ['Andrew Finch'],
    ],
    [
      'somebody with a role that another owns',
      'And Sen. Martha Quill, a fellow Republican and Finch’s Senate seat replacement, said she had to “make sure”.',
      ['Martha Quill'],
    ],
    [
      'an age without its second hyphen',
      'Odo Finch is 81. “They get it kicked,” the 81-year old said.',
      ['Odo Finch'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('words that are no names', () => {
  it.each([
    [
      'OK',
      'Odo Finch liked the flood. OK… let us start there.\n\n“The water rose in the night, and we rose with it.”',
    ],
    [
      'Yep',
      'Yep, we have that in the town today, and more.\n\n“The water rose in the night, and we rose with it.”',
    ],
    [
      'Read',
      '[Read “Honey in the Wind”]\n\nThe flood came in May. It is sad.\n\n“The plain is sad and empty,” it says.',
    ],
  ])('%s', (word, text) => {
    expect(speakers(text)).not.toContain(word);
  });
});
