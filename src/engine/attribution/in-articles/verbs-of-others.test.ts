import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('who speaks where other verbs and names stand around', () => {
  it.each([
    [
      'whose jab it was',
      'Odo Finch spoke on Sunday. It was his latest jab, after causing alarm on Tuesday by threatening that the north would “be met with fire” if it did not stop.',
      ['Odo Finch'],
    ],
    [
      'who wrote through his lawyer',
      'Jem Tarn released a statement through his lawyer saying that he did not recall it. He also said that he “never saw it.”',
      ['Jem Tarn'],
    ],
    [
      'whose line somebody brings up',
      'Rep. Odo Finch resurrected a famous 2016 line from the mayor that he could “stand in the middle of the harbour and shout”.',
      ['mayor'],
    ],
    [
      'who is shown on a clip, beside where it ran',
      'In the spot, Mara Quill walks. It features a clip of Sen. Odo Finch (R-S.C.) on Tide News claiming that the complaint is a “set up.”',
      ['Odo Finch'],
    ],
    [
      'who uses an address to do so, not a body whose it is',
      'Odo Finch, taking on a new role, used a United Nations address on Wednesday to urge support -- while repeating his 2009 pledge that the town is not “at war with rain.”',
      ['Odo Finch'],
    ],
    [
      'the paper that reports it, not who gives his time',
      'Odo Finch, a trainer who now volunteers his time for the harbour — recently “helped organize a protest in Tove,” The Tarn Times reports.',
      ['Tarn Times'],
    ],
    [
      'whoever told it, not the outlet that reports so',
      'NPR later reported that Odo Finch told a lunch that the flood is “much worse than the last”. It rained.',
      ['Odo Finch'],
    ],
    [
      'whom a tape caught',
      'The tape of Odo Finch came out in October and caught him saying on a hot mic: “They let you do it.” It hurt.',
      ['Odo Finch'],
    ],
    [
      'not whom something is done to',
      'Odo Finch denied James Quarn’s claim, but after firing him told NBC he did so because, “this thing is made up.”',
      ['Odo Finch'],
    ],
    [
      'not who asks',
      'Odo Finch was questioned by Sen. Ned Quarn, saying that he felt his response “was honest and correct”.',
      ['Odo Finch'],
    ],
    [
      'whom the main clause tells of, not whom it is about',
      'Odo Finch invited Mrs. Quill back to Tarn, saying the rude reception she had at the inn didn’t reflect the “kind people” there.',
      ['Odo Finch'],
    ],
    [
      'not a phrase with `told`',
      'Ida Quill said it would work. “How do we do it?” All told, her plan would cut a lot.',
      ['Ida Quill'],
    ],
    [
      'not what is quoted most',
      '“I hope you find it,” Odo Finch said. The most quoted line was “It could have been me.” But he went on.',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'not a warning shot',
      'Ida Quill wrote a letter. Odo Finch fired a warning shot: “If it is not passed, it will end.”',
      ['Odo Finch'],
    ],
    [
      'whose earlier tweet it was',
      'Ida Quill appeared undeterred, standing by her earlier tweet: “As I have said, let it fail.” It rained.',
      ['Ida Quill'],
    ],
    [
      'somebody with a comma in his name',
      'Gen. Joseph Quarn, Jr. declared no changes until “the direction has been received”. It rained.',
      ['Joseph Quarn, Jr.'],
    ],
    [
      'whom a paper with a time in its name quotes',
      '“I will ask the courts,” the Norvik Morning Post quoted Ed Quarn as saying. It rained.',
      ['Ed Quarn'],
    ],
    [
      'who writes, not whom she writes to',
      'On Monday, Ida Quarn, apparently seeking help, texts Gordon Finch: “Are we saying that it is over?”',
      ['Ida Quarn'],
    ],
    [
      'a family that did something later',
      'Ida Quill left. The family later released a statement saying, “We are disappointed.” It rained.',
      ['family'],
    ],
    [
      'who was brought to answer',
      'Ida Lane writes to Odo Finch on Monday, prompting Finch to respond that Lane was wrong and that “the harbour is clear”.',
      ['Odo Finch'],
    ],
    [
      'who is expected to say it',
      '“The port is safe,” Mayor Odo Finch is expected to say Monday. “This cannot be blamed on a video.” It rained.',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'who issued the statement that others point to',
      'Officials for the campaign pointed to the statement issued by Ida Quill, the deputy manager: “He has given his life to it.”',
      ['Ida Quill'],
    ],
    [
      'whose statement others forward',
      'The Post said that the harbour office forwarded a statement Odo Finch issued last week: “I deny this.” It rained.',
      ['Odo Finch'],
    ],
    [
      'whose claim it is, not whose emails',
      'Remember Odo Finch’s odd assertion that whoever took the board’s emails was not from here but “somebody sitting in bed”.',
      ['Odo Finch'],
    ],
    [
      'whom a long office stands before',
      'Roberts replied in a statement: “Quill spoke at a rally.”\n\nChief Justice of the United States John Roberts left.',
      ['John Roberts'],
    ],
    [
      'a spokesman, not what he speaks on',
      'Mark Quarn, a spokesman for the mayor’s team regarding the harbour investigations, said that, “The mayor was not aware.”',
      ['Mark Quarn'],
    ],
    [
      'what somebody had to say',
      'They are the ones who wanted to hear exactly what Odo Quarn had to say: “We must protect our borders.” It rained.',
      ['Odo Quarn'],
    ],
    [
      'a name that closes the line behind a nation',
      'A police official ruled nothing out.\n\n“In the days to come, we will learn more,” Canadian Prime Minister Stephen Quarn.\n\nIt rained.',
      ['Stephen Quarn'],
    ],
    [
      'who said it in the next sentence, which has nothing else',
      'The leaders stress it.\n\n“Members stand tall in support of it.” Mayor Ida Quill said in an interview with NBC on Sunday.\n\nIt rained.',
      ['Ida Quill'],
    ],
    [
      'not who detailed what it is about',
      'Odo Finch, who said he was “sickened at the extent of it” detailed by Ned Quarn, praised the book. It rained.',
      ['Odo Finch'],
    ],
    [
      'who released it',
      '“We are confronting it,” Harbour Secretary Steven Quarn released in a statement. “It will end.” It rained.',
      ['Steven Quarn', 'Steven Quarn'],
    ],
    [
      'a body that says it in an email to a paper',
      'Harbour Group, which runs the centre, in an email to the Herald said baseless claims “have led to anger”. It rained.',
      ['Harbour Group'],
    ],
    [
      'whose demand a text brings to mind',
      'The tweets reflected others Odo Finch sent amid the storm over his demand that the members should “go back and fix it”.',
      ['Odo Finch'],
    ],
    [
      'whose remark in a speech',
      'Odo Finch’s remark during his speech in Tarn on Tuesday that “a parade of distractions is here” revved up the town.',
      ['Odo Finch'],
    ],
    [
      'whose recommendation it was',
      'It fell short of Odo Finch’s 2015 recommendation urging “a total shutdown of the port”. It rained.',
      ['Odo Finch'],
    ],
    [
      'a mayor behind his tweet, with no comma between them',
      'In a tweet Mayor Odo Finch described them as a group of “wonderful friends” who “got caught between two boats”. It rained.',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'whose revelation it was',
      'Ida Quill’s revelation to a host of Norland TV that she was “just not ready” to support it put a spotlight on it.',
      ['Ida Quill'],
    ],
    [
      'a first lady behind where she spoke',
      'In a speech in Tarn, First Lady Ida Quill left behind talk of food by claiming that the town is better off “by almost every measure”.',
      ['Ida Quill'],
    ],
    [
      'a governor whose verb is lost',
      'It was June.\n\n“It is a very sad day in Tarn,” Governor Ida Quill, a Republican, in a tearful statement.\n\nIt rained.',
      ['Ida Quill'],
    ],
    [
      'who stands by the view of others',
      'After the words of the board, Odo Finch stood by their assessment: “We have been clear in it.” It rained.',
      ['Odo Finch'],
    ],
    [
      'what he told others, though a paper passes it on',
      'Odo Finch has made it clear. Here’s what he told reporters, according to Politico:\n\n“As I said yesterday, it was wrong.”\n\nIt rained.',
      ['Odo Finch'],
    ],
    [
      'two whose words no space parts',
      'Odo Finch denied it and called it “the greatest hunt in history.”“Because it is late, it gets tied up,” said Steven Quarn, a clerk.',
      ['Odo Finch', 'Steven Quarn'],
    ],
    [
      'a brigadier by his rank',
      'It was June.\n\n“I cannot in good conscience spend it,” said Brig. Gen. Michael Quarn, a wing commander.\n\nIt rained.',
      ['Michael Quarn'],
    ],
    [
      'not how far it goes',
      'Ida Quill echoed those themes, calling for reform while saying the country’s “deep divide” goes deeper and must be addressed.',
      ['Ida Quill'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
