import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'of whom the sentence speaks, behind as for': {
    text: '“I cannot say more,” Ida Prunt said. ¶ As for Tove Lavell, she has been offered half of it. “Half of what?” she says.',
    expected: ['Ida Prunt', 'Tove Lavell'],
  },
  'not who calls it something on the way': {
    text: 'Paolo Cresc had been sent off for what the referee deemed foul language. He denied it. “I said it in Latin,” he said.',
    expected: ['Paolo Cresc'],
  },
  'a minister whose letter somebody reads': {
    text: 'Odo Finch laughed. “We are stuck,” said Odo Finch. ¶ Finch also read a letter from the junior minister, Conal Brann. “I have asked my officers,” the minister wrote.',
    expected: ['Odo Finch', 'Conal Brann'],
  },
  'a firm whose shares fell': {
    text: 'Shares in kitchenware group Tolvane fell on Monday. ¶ The company blamed “a cold autumn”. ¶ Ida Quill, who joined from the retailer Hoogwater, was sorry.',
    expected: ['Tolvane'],
  },
  'a freshman of either sex': {
    text: 'The ball hung long enough for Tamsin Whitlow to think. ¶ “That sounds odd,” the freshman said.',
    expected: ['Tamsin Whitlow'],
  },
  'a president whom nobody names': {
    text: 'A lawyer for the Tunde family denied it. ¶ In an address the president vowed to act “at once”.',
    expected: ['president'],
  },
  'the president, where another is told of as vice president': {
    text: 'A note says Reagan pressed the Tarnian president to look into Biden. Reagan said no. ¶ Reports say that Biden, while vice president, wanted a new pier, and Biden’s aides agreed. ¶ Reagan’s call with Tarnian President Ilka Broon is at the heart of it. Broon laughed. ¶ The president wrote: “They are trying to turn it on me.”',
    expected: ['Reagan'],
  },
  'whoever has just spoken without a name, by a like word': {
    text: 'Sen. Odo Finch backed the bill, saying it was “ours”. ¶ A Tarn senator who requested anonymity said that the chiefs thought it was late. ¶ “It will fail,” the lawmaker said. ¶ “I like it,” said Finch.',
    expected: ['Odo Finch', 'Tarn senator', 'Odo Finch'],
  },
  'a broadcaster is a body': {
    text: 'Ida Quill, 68, was asked about birds. Channel Nine would pay her. “We fell short,” the broadcaster said.',
    expected: ['broadcaster'],
  },
  'not of whom somebody tells': {
    text: 'Greta Voss, 58, wept. Kayla Brand, a lawyer, asked for nine years. The defendant spent it on cruises, she said, calling it “a patient theft”.',
    expected: ['Kayla Brand'],
  },
  'a hall of the town is nobody': {
    text: 'Our reporter Cass Delac is in Port Tarn, where the water has reached City Hall. “There is a boat in the road,” she tells us.',
    expected: ['Cass Delac'],
  },
  'a developer who is a man': {
    text: '“Paste them on the gate,” said Justice Irfan Manning. ¶ The developer, Vikrash Lokhan, was not present. In an affidavit he blamed “the weather”.',
    expected: ['Irfan Manning', 'Vikrash Lokhan'],
  },
  'Mama, an honorific': {
    text: 'Joel Kip has 40 acres at Sikhend. His neighbour Mama Evely Nafu lost half of it. She has had enough of “promises with a ribbon”.',
    expected: ['Evely Nafu'],
  },
  'the cabinet is nobody': {
    text: 'Governor Barnabas Chesik met two Cabinet secretaries. Yesterday he said it worked. “There is a small bill,” the county boss said.',
    expected: ['Barnabas Chesik'],
  },
  'a person whom the sentence before describes': {
    text: '“It is going the wrong way,” wrote Prakash Venk in a note. ¶ A banker close to the talks was cheerful. “Everybody wants to lend,” the person said.',
    expected: ['Prakash Venk', 'banker close to the talks'],
  },
  'who asks somebody to bring something back': {
    text: 'It was a storm, says Arohan Pike. “It will ease,” she said. ¶ One principal, posting on her page, asked whoever had taken the sign to bring it back. “It is old,” she wrote.',
    expected: ['Arohan Pike', 'principal'],
  },
  'somebody behind a place with a clause of its own': {
    text: 'Taiwo Fasu did not answer; her phone was off. ¶ At the market, where it was noon, a seller of frozen fish was asked about it. “Buy or go,” she said.',
    expected: ['seller of frozen fish'],
  },
  'a surname in front of the given names': {
    text: 'Madam Quek Siew Lan will sleep in. “My children do not want it,” said the cook. ¶ And Madam Quek? She intends to come back. “I will tell him,” she said.',
    expected: ['Quek Siew Lan', 'Quek Siew Lan'],
  },
  'what one of several is': {
    text: 'Felicia Ang pleaded guilty. “It was me,” she said. ¶ One of the victims, a retired nurse, lost it all. “I read him my balance,” the woman said.',
    expected: ['Felicia Ang', 'retired nurse'],
  },
  'the author of a first novel': {
    text: 'Salim Nasser’s first novel has sold well. “I am told to be humble,” the author told a hall. ¶ Dalal Reyes, a poet, opened it.',
    expected: ['Salim Nasser'],
  },
  'a federation of another kind': {
    text: 'The Tarn Council met. The Selva Institute wants to trace them. The cattle federation has said that it is “open to talks”.',
    expected: ['cattle federation'],
  },
  'not who stands in a clause behind where': {
    text: 'Ida Quill walks with her daughter to the hall where Zaynab teaches. “I have no complaint,” she said.',
    expected: ['Ida Quill'],
  },
  'whose statement opens the sentence': {
    text: 'Donald Trump left for Tarn, where he and Mike Pence are speaking. ¶ In Mr Finch’s later statement on Friday, he said: “It was made to resolve it.”',
    expected: ['Finch'],
  },
  'who raised it when he spoke': {
    text: 'Ned Quarn echoed concerns that Attorney General Odo Finch raised at a hearing last year, when he said, “I am concerned.”',
    expected: ['Odo Finch'],
  },
  'not whom the end of the sentence names': {
    text: 'Gov. Scott Quarn has dropped out of the race. On Monday, Quarn called it quits and said that someone could emerge with a clear alternative to the current frontrunner, Odo Finch. ¶ “Today, I believe that I am called to lead,” he said.',
    expected: ['Scott Quarn'],
  },
  'a member by his state, who leads a committee': {
    text: 'Members have asked that Quill make the report public. Robert Quill has not spoken. Quill and Quill’s aides know it. ¶ House Judiciary Chairman Jerry Quarn said Sunday his committee will call them. ¶ “In light of it we will call him,” the New York Democrat said.',
    expected: ['Jerry Quarn'],
  },
  'a vice president is no president': {
    text: 'Democratic nominee Joe Quarn criticized President Donald Trump for not wearing a mask. Quarn wore one. ¶ “I wish he would stop,” the former vice president said.',
    expected: ['Joe Quarn'],
  },
  'at whose launch he spoke': {
    text: 'Ned Quarn spoke at length. It came up at Odo Finch’s launch in January, where he said, “Our journey is not over.”',
    expected: ['Odo Finch'],
  },
  'whose posts they are, whoever they were sent to between dashes': {
    text: 'Odo Finch is mayor. ¶ How else can we take Finch’s Sunday morning tweets -- directed at Reps. Alma Okaze (N.Y.), Zelda Omrin (Minn.), Rhona Tavish (Mich.) and Ayla Pressmar (Mass.) -- in which he told the quartet to go back? ¶ “So interesting to see them, who came from other ports.”',
    expected: ['Odo Finch'],
  },
  'who calls his own campaign by his name': {
    text: 'Special counsel Paul Marr said nothing. Ned Quarn and Rick Gale were charged. ¶ Mayor Odo Finch kept away from Quarn on Monday, asking why Ida Voss was free. ¶ “Sorry, but this is years ago, before Quarn was part of the Finch campaign,” he soon added.',
    expected: ['Odo Finch'],
  },
  'who met somebody where he spoke': {
    text: 'Ned Quarn met Odo Finch in Tarn, where he said, “Our journey is not over.”',
    expected: ['Ned Quarn'],
  },
};

describe('whom words stand for', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => {
    expect(speakersOf(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});
