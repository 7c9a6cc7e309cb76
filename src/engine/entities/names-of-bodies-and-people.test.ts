import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('where a name begins and ends', () => {
  it.each([
    [
      'before where somebody is from',
      'Rep. Peter T. King of New York rose. “We sail,” Mr. King said.',
      ['Peter T. King'],
    ],
    [
      'before where somebody works',
      '“We sail,” said Mr. Ladner of the Tarn Schools Association.',
      ['Ladner'],
    ],
    [
      'behind a body that ends the sentence before',
      'In a talk in the U.S. Mr. Finch said it was “late”.',
      ['Finch'],
    ],
    ['behind a short title without its stop', '“We sail,” said Sen Ted Quarn.', ['Ted Quarn']],
    ['behind the letters of an office', '“We sail,” Norland PM Benjamin Finch said.', ['Benjamin Finch']],
    [
      'behind an office in the plural',
      'Justices Ruth Bader Quarn and Olive Kagan met. “We sail,” Quarn wrote.',
      ['Ruth Bader Quarn'],
    ],
    [
      'behind an office of a department',
      '“We sail,” Department of Tide Security Secretary Olive Nielsen said.',
      ['Olive Nielsen'],
    ],
    [
      'behind an office whose words begin before the capitals',
      '“We sail,” said former secretary of State Olive Quarn. “We wait,” said the head of Project Tide Ida Quill.',
      ['Olive Quarn', 'Ida Quill'],
    ],
    [
      'not inside the name of a school that somebody heads',
      '“We sail,” said the head of Ysgol Bryn Coed, a school.',
      ['head of Ysgol Bryn Coed'],
    ],
    ['not whose wife she is', '“We sail,” said the wife of Baby Ann Quarn.', ['wife of Baby Ann Quarn']],
    [
      'a paper, though some are called so',
      '“We sail,” Denver Post said. It “sails in May”.',
      ['Denver Post', 'Denver Post'],
    ],
    [
      'before the same name in full',
      '“We sail,” Rep. Paul Quarn Paul Davis Quarn said on Monday.',
      ['Paul Quarn'],
    ],
    [
      'behind who took a picture',
      'Wang Zhao/AFP/Getty Images Odo Finch rose. “We sail,” Finch said.',
      ['Odo Finch'],
    ],
    ['with a suffix behind a comma', '“We sail,” said Martin Quarn, Jr., who rose.', ['Martin Quarn, Jr.']],
    [
      'an office of two things',
      '“We sail,” the Office of Management and Budget said.',
      ['Office of Management and Budget'],
    ],
    [
      'a body of two things without an article',
      '“We wait,” Immigration and Customs Enforcement said.',
      ['Immigration and Customs Enforcement'],
    ],
    [
      'a surname that is a country, beside the whole name',
      'Rep. Jim Jordan, R-Ohio, spoke of Iran. “We sail,” Jordan said.',
      ['Jim Jordan'],
    ],
    ['the country itself', 'Rep. Jim Jordan flew to Jordan. “We sail,” he said.', ['Jim Jordan']],
    [
      'somebody who wrote a book',
      'In his book, Odo Finch wrote much. Finch, a press secretary, rose. “We sail,” he said.',
      ['Odo Finch'],
    ],
    [
      'a son beside his father',
      'Odo Finch rose. Odo Finch Jr. stayed. “We sail,” Finch said. “We stay,” Finch Jr. said.',
      ['Odo Finch', 'Odo Finch Jr.'],
    ],
    [
      'a son beside a president',
      'Odo Finch Jr. met them. President Finch left. “We sail,” Finch said. “We stay,” Finch Jr. said.',
      ['Finch', 'Odo Finch Jr.'],
    ],
    [
      'somebody whose suffix stands once',
      'Judge Odo Finch Jr. rose. “We sail,” Finch said.',
      ['Odo Finch Jr.'],
    ],
    ['a pope', 'Pope Benedict XVI came to Tarn. “We pray,” he said.', ['Benedict XVI']],
    [
      'of a paper that is told by its last word',
      'The Norvik Post reported it on Monday. The Post said it was “late”.',
      ['Norvik Post'],
    ],
    [
      'not of one of two papers',
      'The Norvik Times reported it. The Tarn Times did too. The Times said it was “late”.',
      ['Times'],
    ],
    [
      'of a court that is told by its last word',
      'The Supreme Court ruled on Monday. The Court said it was “late”.',
      ['Supreme Court'],
    ],
    [
      'of a hospital behind who heads it',
      'It rained. The head of San Marco Hospital called it “safe.”',
      ['head of San Marco Hospital'],
    ],
    [
      'of nobody, where a state is a first name too',
      'Odo Quill came. The Georgia Democrat said it was “grave”.',
      ['Odo Quill'],
    ],
    [
      'of a school, though a person is called by its first word',
      'Clark University gave way and returned the money. “We never asked,” the school wrote.',
      ['Clark University'],
    ],
    [
      'of a university, by its first word',
      'Yale University gave way. “We never asked,” Yale said.',
      ['Yale University'],
    ],
    [
      'of a school of some kind',
      'It rained. “We never asked,” the Ivy League school said. “It was late,” the school wrote.',
      ['Ivy League school', 'Ivy League school'],
    ],
    [
      'of a university whose man is named',
      'Stony Tarn University Prof. Odo Quill spoke. The university said in 2016, “It was late.”',
      ['Stony Tarn University'],
    ],
    [
      'of who was an official of a ministry',
      'Odo Quill was there. It is late, said Zhu Xiaoming, a former Ministry of Tides official and diplomat. The pier should go, he said, adding that it “may not be open.”',
      ['Zhu Xiaoming'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
