import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('who speaks, in phrases that papers use', () => {
  it.each([
    [
      'per a text',
      'The unit was made to “take on the duty of securing it,” per the internal memo.',
      ['internal memo'],
    ],
    [
      'per a paper, which passes words on',
      'Aides of Odo Finch have told friends that it is “alarming and late,” per the Tove Herald.',
      ['Aides of Odo Finch'],
    ],
    [
      'a station that reports what she said',
      'Ida Quill said the clinic would be closed for “some time,” KKTV reports, but that it would learn.',
      ['Ida Quill'],
    ],
    [
      'by whom things were counted',
      'From 1975 on, according to a count by Tove Institute analyst Alex Finch, two men were “convicted of late sailing”.',
      ['Alex Finch'],
    ],
    [
      'who markets or frames a thing so',
      'Mark Zuckel marketed Facebox as a “place where people share their views.” The council is spinning it as an “honest struggle” now.',
      ['Mark Zuckel', 'council'],
    ],
    [
      'by whom somebody is tagged',
      'Their man, Odo Lane, has been tagged by Ida Quill as a “low-energy person”.',
      ['Ida Quill'],
    ],
    [
      'whom somebody condemns for it',
      'Another paper condemned Odo Finch for saying “three million people came late”.',
      ['Odo Finch'],
    ],
    [
      'whose comparison it is, and whose calling',
      'Ida Quill’s comparison of Finch to “a fifth-grader” is known, or Odo Marsh’s calling him a “liar”.',
      ['Ida Quill', 'Odo Marsh'],
    ],
    [
      'who answers a threat',
      'Rep. Jem Nadel, a member of the board, told The Tide in response to Finch’s threat: “We’re not there yet,” despite it.',
      ['Jem Nadel'],
    ],
    [
      'a watchdog that confirms it',
      'Ida Quill said she will hand it over, as a key watchdog confirmed Tuesday that it did hold “top secret” material.',
      ['key watchdog'],
    ],
    [
      'who scrawls a word, and uses paint to write',
      'The two men, who scrawled the word “Pig” on the door, left. The following night, members of the group came to the mill, using paint to write, “Down with it!”',
      ['two men', 'members of the group'],
    ],
    [
      'an aside that goes on, before who points it out',
      'The boat “is getting cheaper,” which has made it known, Mr. Odo Finch pointed out in testimony in May.',
      ['Odo Finch'],
    ],
    [
      'a senator with a bracket and a year before the verb',
      'They blamed others after Sen. Odo Finch (R-Tove) in 2010 said, “The thing we want is to win.”',
      ['Odo Finch'],
    ],
    [
      'a professor who had agreed to something',
      'A liberal professor who had agreed to engage Murray onstage described the “hatred” of it.',
      ['liberal professor'],
    ],
    [
      'a name before an aside in dashes',
      'Peter Beinart, a journalism professor at Tove University — and a liberal — wrote a piece condemning it, saying it “suggests that something is wrong”.',
      ['Peter Beinart'],
    ],
    [
      'not who only attacked something',
      'Mayor John Suther says officers know of the gunman who attacked a clinic there but says people can make “guesses from where it took place”.',
      ['John Suther'],
    ],
    [
      'not senators whom a paper was sent to',
      'A briefing paper circulated among Republican senators this week said it should be sent, and “would fail there”.',
      ['briefing paper'],
    ],
    [
      'a clause of its own behind as',
      'Odo Brooks gave a warning to Finch as he considers the next step, telling CNN, “He will lose.”',
      ['Odo Brooks'],
    ],
    [
      'an imperative before the subject',
      'Matt Bai wrote of Ida Quill. Remember, Bai is correct to note that her “zenith” is past.',
      ['Matt Bai'],
    ],
    [
      'what somebody considers it, under a report of several',
      'School officials, who say they are short, cut costs even as Mr. Odo Marsh has pressed for what he considers “comprehensive reform”.',
      ['Odo Marsh'],
    ],
    [
      'no adverb for a subject, and nobody for anyone',
      'Odo Finch has changed, though he no longer believes it is “late”. As anyone knows, it is hard to agree in “principle” now.',
      ['Odo Finch', null],
    ],
    [
      'no verb in most commonly cited',
      'The words most commonly cited for it are “email” and “health”.',
      [null, null],
    ],
    [
      'what she declared, whatever she decided',
      'Odo Finch was well. Ida Quill declared in a post that, “after a talk with my captains,” she had decided to turn back.',
      ['Ida Quill'],
    ],
    [
      'no deed right behind the words',
      'To chants of “Odo is back,” the candidate Ida Quill resumed campaigning and told people she was ready. “Down with it,” Odo Finch cried.',
      ['Ida Quill', 'Odo Finch'],
    ],
    [
      'who asked, not who answered in the next sentence',
      'Odo Marsh followed up by asking whether all towns were “run from the quay alone?” Ida Quill answered with a yes.',
      ['Odo Marsh'],
    ],
    [
      'by whom one is described so, and by whom otherwise',
      'Odo Finch was described by friends as “a gentle man,” and by the police as “a menace.”',
      ['friends', 'police'],
    ],
    [
      'by whom a thing is called so, and by whom otherwise',
      'The plan was called “brave” by Odo Finch and “mad” by Ida Quill.',
      ['Odo Finch', 'Ida Quill'],
    ],
    [
      'who speaks of what was done by others',
      'Odo Finch declared her “sent” by the sea and “kept” by the sea.',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'who had a view that another shares',
      'Ida Quill was asked if she agreed with Odo Finch’s view that the plan is “dead.” “No,” she said.',
      ['Odo Finch', 'Ida Quill'],
    ],
    ['who agrees to words of nobody else', 'Ida Quill agreed that the plan is “dead.”', ['Ida Quill']],
    [
      'who warned the one who tells it',
      'Odo Finch said Ida Quill had warned him that the wall was “rotten,” and left.',
      ['Ida Quill'],
    ],
    [
      'the judge who ruled on a day',
      'A judge ruled on Friday that the ban was “arbitrary,” siding with Ida Quill, who had argued it was “cruel.”',
      ['judge', 'Ida Quill'],
    ],
    [
      'the man of a surname that is a thing, in a role',
      'A spokesman for Odo Finch, Jem Lane, said the mayor was “resting.” He declined to say more.',
      ['Jem Lane'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'not whom the clause tells of',
      'As is often the case with Matt Bai, he has it wrong. Jem Bush is there too. He warns that Bush is “losing” the race.',
      ['Matt Bai'],
    ],
    [
      'not whose plan an officer defends',
      'Mr Finch came in May. The Norland vice-president defended Mr Finch’s plan, saying it had “righted a wrong”.',
      ['Norland vice-president'],
    ],
    [
      'the reverend of two with one surname',
      'Justice Antonin Scarl was a judge. His son, the Rev. Paul Scarl, led the mass.\n\n“Thank you for coming,” Rev. Scarl said.',
      ['Paul Scarl'],
    ],
    [
      'the author, not his book',
      'Robert Putnam is a professor. His last book, Bowling Alone, which tells of clubs, was late.\n\n“All clubs end,” he says.',
      ['Robert Putnam'],
    ],
    [
      'the letter that academics at a university signed',
      'A group sent a letter to the council.\n\n“We oppose it,” said the letter, signed by academics from Cornell University, and others.',
      ['group'],
    ],
    [
      'the leader, not the chief justice',
      'Sen. Charles Schum gave Chief Justice John Robert a compliment. The Senate minority leader told people he is “thankful” for it.',
      ['Charles Schum'],
    ],
    [
      'the individual',
      'It is late, one individual said of Odo Finch.\n\n“I’ve had sleepless nights,” the individual continued, “because it is late.”',
      ['individual', 'individual'],
    ],
    [
      'the man, not a heading in capitals',
      'Governor Andrew Finch went to see the mayor.\n\nFINCH MEETS QUILL\n\n“That is good,” Finch said.',
      ['Andrew Finch'],
    ],
    [
      'the president of a club for something',
      'The conservative Club for Growth chided them on Monday.\n\n“They offered to pay,” Club for Growth President Odo Chock said.',
      ['Odo Chock'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
