import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('whose words they are, where papers quote the same words in sentences of their own', () => {
  it.each([
    [
      'who said it, not the transcript',
      '“I read many posts, and so I saw it” the council had given the day before, Odo Finch said, according to a transcript of the call.',
      ['Odo Finch'],
    ],
    [
      'who gave word of it, not the statement it stands in',
      'Mr. Finch informed Mayor Quill that he would be away “so that I can rest,” according to a statement of the council.',
      ['Finch'],
    ],
    [
      'who complained, not a copy of the letter',
      'Odo Finch wrote a letter complaining to Ida Quill that a memo “did not fully capture it,” according to a copy of the letter.',
      ['Odo Finch'],
    ],
    [
      'who said it, not a paper that no list has',
      'Council president Ida Quill said it is needed, because “it is clear that our harbour is not safe,” according to The Anchor.',
      ['Ida Quill'],
    ],
    [
      'those who pledged it',
      'At a rally, most members of the council pledged “to end the harbour force,” according to a statement released on June 7.',
      ['most members of the council'],
    ],
    [
      'a text that nobody speaks in',
      'The bridge would be “closed for good,” according to a statement.',
      ['statement'],
    ],
    [
      'who said so, not those of whom an if tells',
      'Odo Finch added that if the Tide Council cannot agree to a truce, “then they cannot make one.”',
      ['Odo Finch'],
    ],
    [
      'who tweeted, not whom a while tells of',
      'The port lobby Tidewatch tweeted that while they disagree with the mayor, “We also believe he should visit.”',
      ['Tidewatch'],
    ],
    [
      'who said what a thing shows',
      'Ida Quill responded that the leaked video revealed “what he thinks of boats.” She said they reaffirm that “his plan has always been late.”',
      ['Ida Quill', 'Ida Quill'],
    ],
    [
      'a letter that states it, whoever says so',
      'Odo Finch rose. Finch said the letter stated “it is late.”',
      ['letter'],
    ],
    [
      'whom “it was” brings in',
      'This summer it was Mrs. Quill putting some distance between her and Finch, telling a paper, “Great ports need great ideas.”',
      ['Quill'],
    ],
    [
      'who said it a month ago',
      'Odo Finch, the Tarn senator and former nominee who a month ago said he was “sickened by it”, praised it.',
      ['Odo Finch'],
    ],
    [
      'who claims it with a bracket in between',
      'The best-known example was Odo Finch (D-NL), who falsely (so a study found) claimed that boats are “cases where there may be waves.”',
      ['Odo Finch'],
    ],
    [
      'who told a programme',
      'Many lawmakers warned Quill not to do it, including Sen. Odo Finch (R-SC), who told TBC’s “State of the Port” that if Quill “tried to do that, that would be the end.”',
      [null, 'Odo Finch'],
    ],
    [
      'who issued a text behind a dash or a but',
      'Mayor Quill said his council would “be naming it”—and Odo Finch released a similar statement, reading: “It will be treated as such.” The Tribune was warned, but Searchex’s press team issued a tweet saying that “we worked with them on it.”',
      ['Quill', 'Odo Finch', 'Searchex’s press team'],
    ],
    [
      'whose warning it is',
      'The pier sank amid Mr. Finch’s warning that Norland could face “fire like the world has never seen.”',
      ['Finch'],
    ],
    [
      'whose statement repeated efforts were about',
      'Bo Lund spoke. That is how he responded to repeated efforts to elicit a response to Mr. Quill’s statement that “I do not believe that he loves boats.”',
      ['Quill'],
    ],
    [
      'a body by its name, whatever it is',
      'The Tide Boat Association, the nation’s largest and most powerful boat lobby group, said Wednesday that it “will not prevent the next wreck.”',
      ['Tide Boat Association'],
    ],
    [
      'somebody whose office has a list for its name',
      'Odo Finch, senior vice president of Labor, Boats, and Employee Benefits at the Chamber of Tides, told Tove News it had “finally seen it.”',
      ['Odo Finch'],
    ],
    [
      'whoever comes behind two openings',
      'In response, and following word that the mayor has ordered a review, the Quill team also put out a statement saying: “These are the same people.”',
      ['Quill team'],
    ],
    [
      'whoever comes behind a time and what happened then',
      'Initially, just after the charges against Garrod arose, Ida Quill issued a statement saying that, if they are true, “he will do the right thing.”',
      ['Ida Quill'],
    ],
    [
      'whoever comes behind a clause about somebody and what he is',
      'After Odo Garrod, a second-generation clerk born in Tove, shot up a hall in Tarn, Bo Finch reacted by tweeting “it was right of me to warn”.',
      ['Bo Finch'],
    ],
    [
      'whoever comes behind a clause in which “it” is nobody',
      'On Tuesday night, as it became clear that they would win, Bo Finch appeared to double down, declaring that the vote was about “restoring the harbour.”',
      ['Bo Finch'],
    ],
    [
      'who was heard, not whom he speaks to',
      'On Sunday, Odo Quill addressed Bo Finch directly, saying: “Mr Finch, don’t play with it.”\n\nHe continued: “Norland should know that peace is best.”',
      ['Odo Quill', 'Odo Quill'],
    ],
    [
      'who added to it in a statement of an earlier sentence',
      'Fogtide said in a statement that it was “sorry”. TideCo ended its deal with Cann, saying in a statement that it “condemns it.” The statement added that TideCo is “deeply troubled.”',
      ['Fogtide', 'TideCo', 'TideCo'],
    ],
    [
      'who spoke last, where nobody has told of the statement',
      'Bo Finch said in a statement that pay was “low”. He left. The hall rang. The rise “more than pays” for it, TideCo said.\n\n“We can confirm that all will see a rise,” the statement added.',
      ['Bo Finch', 'TideCo', 'TideCo'],
    ],
    [
      'somebody whose statement an it stands for',
      'Norland rose. Minister Odo Finch issued a brief statement that, oddly, appeared to speak for Bo Quill. It said: “The mayor is aware of it.”',
      ['Odo Finch'],
    ],
    [
      'whoever does something behind a comma',
      'Bo Quill rose.\n\n“When the mayor brags of it, he is in real trouble,” Odo Finch jabbed. “Our boats are good,” he snarked in a post.',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'nobody who does something else',
      'Odo Finch called it “a shame,” Bo Quill jumped in a boat.',
      ['Odo Finch'],
    ],
    [
      'who fires back in the sentence before',
      '“Just resign,” Quill said. Odo Finch fired back, saying Quill never took issue with it. “You’re doing it now because we’re rivals.”',
      ['Quill', 'Odo Finch'],
    ],
    [
      'somebody behind the label of a list',
      'Story highlights Mayor Odo Finch took many questions\n\n“Rumours of my end may be too early”',
      ['Odo Finch'],
    ],
    [
      'whoever made the remark in which an office speaks',
      'Ida Lund spoke on Monday. Bo Spry recalled Odo Quill’s red line comment, in which the then-president said, “A red line for us is boats.”',
      ['Odo Quill'],
    ],
    [
      'whose advertisement it is in which an old trade speaks',
      'Jo Lawless spoke. It comes up in an ad from Norland Republican Ida Marsh, in which the former fighter pilot boasts, “I told them to get it done.”',
      ['Ida Marsh'],
    ],
    [
      'whose tweet it is in which he speaks',
      'Ida Haley, a clerk, also defends Mayor Odo Finch on one of his worst statements: his tweet from this past summer in which he told four members to “Go back and help.”',
      ['Odo Finch'],
    ],
    [
      'the subject of a sentence about things of which he speaks',
      'Odo Finch spoke. Mr. Quill applies the same rule he did to Norland policy, about which he said “you can just look at it.”',
      ['Quill'],
    ],
    [
      'who ran an advertisement that threatens, though it names another',
      'Bo Lund is ahead of his rival, Odo Finch, who aired a shocking TV ad threatening to stomp Lund’s face with “golf spikes” in May.',
      ['Odo Finch'],
    ],
  ])('gives to %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
