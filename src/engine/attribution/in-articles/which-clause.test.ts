import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('which clause has the words', () => {
  it.each([
    [
      'an aside that tells what others say of a thing',
      'Ida Quill, who chairs the board, criticized Finch’s use of the fund, which a city inquiry said was “careless”.',
      ['city inquiry'],
    ],
    [
      'one that tells what is asked',
      'Councillors continue to express concerns on why the harbour board first insisted the leak was a “natural” one.',
      ['harbour board'],
    ],
    [
      'not that of people who may wonder',
      'Ida Quill also questioned whether people will wonder if the court has “become odd”.',
      ['Ida Quill'],
    ],
    [
      'the first of two, each of which has a report',
      'But even as Odo Finch claimed that “others got away with it,” one of the judges said the two cases differ. While Ida Quill said the numbers “seem light,” the mayor said he could not confirm them.',
      ['Odo Finch', 'Ida Quill'],
    ],
    [
      'the main one, where a sentence says according to whom',
      'According to Odo Finch, help was on the way when Quill wrote the letter, and her superior, the head of the fleet, was “berthed 20 feet from her”.',
      ['Odo Finch'],
    ],
    [
      'that of who calls it so, whoever tells of it',
      'The staff met in what his last chief, Odo Finch, referred to as “tired sessions” at night, according to Ida Quill. The clerks, who call themselves “originals” complain of it, according to the site.',
      ['Odo Finch', 'clerks'],
    ],
    [
      'that of who is brought to say so',
      'His post was shared, leading harbour advisers like Ida Quill to counter that “it was well spent”. Few hands went up, leaving Odo Finch to awkwardly ask, “Why not?”',
      ['harbour advisers', 'Odo Finch'],
    ],
    [
      'that of who is blamed for saying so',
      'Odo Finch has been criticized by some islanders for saying in 1998 that a nominee was “openly late”.',
      ['Odo Finch'],
    ],
    [
      'that of who recalls, not that of whom he recalls',
      'Odo Finch met the Herald. Finch recalled Ida Quill spoke with him about the firm, saying: “I hope you know what you are doing.”',
      ['Odo Finch'],
    ],
    [
      'that of who insults somebody of whom a clause tells',
      'Odo Finch castigated and insulted the student who testified before the council, calling her a “liar”.',
      ['Odo Finch'],
    ],
    [
      'the one behind when, where papers only reported on it',
      'None of them reported on the outrage Ida Quill generated when she told the Herald that the party was “trying to get away”.',
      ['Ida Quill'],
    ],
    [
      'one that somebody will not forget',
      'It seems unlikely that voters will forget Odo Finch calling islanders “thieves”.',
      ['Odo Finch'],
    ],
    [
      'one behind how somebody puts it',
      'Ida Quill spoke again. The idea, as she put it, is that “no one is late”.',
      ['Ida Quill'],
    ],
    [
      'one that snipes or notices',
      'Odo Finch sniped that Ida Quill was “learning on the job,” while other leaders penned a letter. Quill has noticed that calls are hard to end, “because we sit at home”.',
      ['Odo Finch', 'Ida Quill'],
    ],
    [
      'somebody’s description of it',
      'Protesters have demanded dropping the council’s characterization of the march as “riots”.',
      ['council'],
    ],
    [
      'a question of state with its subject behind did',
      'Not until Feb. 28 did the TBC announce that towns could “now start testing”.',
      ['TBC'],
    ],
    [
      'who slips into chants',
      'Signs read “No pier.” The crowd often slipped into chants of “To-ve!” and sang.',
      ['Signs', 'crowd'],
    ],
    [
      'a statement that closes the sentence',
      'The council agreed to “act on it,” said a statement by Ida Quill’s office.',
      ['Ida Quill'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('the subject of such a clause', () => {
  it.each([
    [
      'is whom who stands for, behind an aside',
      'It was softer than the tone of the campaign’s leaders, who, on a call Friday, criticized Finch for “misreading it”.',
      ['campaign’s leaders'],
    ],
    [
      'stands between what and an aside',
      'He protected them, in what Ida Quill, national treasurer for the party, called “hand-to-hand combat”.',
      ['Ida Quill'],
    ],
    [
      'is no state behind its town',
      'At a conference in Aspen, Colo., the clerk Ida Quill ended her speech by quoting a poet: “Every stone yields.”',
      ['Ida Quill'],
    ],
    [
      'stands behind a list',
      'Despite his schooling, pastor-like polished oratory and wide appeal, Odo Finch knows one thing, and that is to say, “No.”',
      ['Odo Finch'],
    ],
    [
      'has two roles in its aside',
      '“The more you hear, the better,” Odo Finch, senior editor at the bureau and adjunct professor at Tove University, said.',
      ['Odo Finch'],
    ],
    [
      'is hundreds of people',
      'Hundreds of harbour workers marched through the city, chanting “No pier, no peace,” raising fresh questions about it.',
      ['Hundreds of harbour workers'],
    ],
    [
      'is not how often a post was shared',
      'A post shared thousands of times on a local Facebook group claimed that the fire was “a drill”.',
      ['post'],
    ],
    [
      'is a campaign that calls',
      'Ida Quill’s campaign calls that the “most ridiculous attack yet”.',
      ['Ida Quill’s campaign'],
    ],
    [
      'is behind at one point',
      'Thousands of people watched it, with Odo Finch at one point tweeting, “It is late.”',
      ['Odo Finch'],
    ],
    [
      'is not nothing, which somebody would do',
      'Odo Finch left, telling the Herald that arguing that he would do nothing suggests that Quill would be “another Lane”.',
      ['Odo Finch'],
    ],
    [
      'owns a word behind a short form',
      'Odo Finch Jr.’s newest statement claims that he was “late”.',
      ['Odo Finch Jr.'],
    ],
    [
      'is named by talking points',
      '“The council has a fixation,” the Tove House talking points read.',
      ['Tove House talking points'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('no verb of saying', () => {
  it.each([
    [
      'is in a calling card',
      'Odo Finch comes with the right calling card: it was “combat,” Ida Quill said.',
      ['Ida Quill'],
    ],
    [
      'is what is to blame',
      'According to a study by Ida Quill, the Great Drought is partly to blame for it, but so is this “major change”.',
      ['Ida Quill'],
    ],
    ['is a cry', 'Odo Finch left. Oh, if you wait for me to tell who “won” the race, you wait long.', [null]],
    [
      'is a point',
      'He said that, beyond some point, “high rates discourage work”. Odo Finch left.',
      ['Odo Finch'],
    ],
    [
      'is what a thing is called',
      'Both Odo Finch and Ida Quill oppose a formula called the “chained index” now. Finch has an advert, called “A Different Tide,” which claims she is late.',
      ['Odo Finch and Ida Quill', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('words in a paragraph of their own', () => {
  it.each([
    [
      'are those of who issues a statement, not of somebody who should do something',
      'The council of Tove issued a statement about the letters, which included clerks suggesting someone should question him.\n\n“We want to say sorry.”\n\nIt was signed.',
      ['council of Tove'],
    ],
    [
      'are signed behind a dash, whatever opens the next paragraph',
      '“We won it,” Odo Finch told the Herald.\n\n“We have a bright future.” — Former Tove Sen. Joe Quill\n\nQuill has also endorsed others.',
      ['Odo Finch', 'Joe Quill'],
    ],
    [
      'are those of a senator with the name of a people',
      '“It is late,” said Jem Clapper.\n\nRep. Dutch Ruppen said the law “allows them to see”.\n\n“I shudder to think of it,” he said.',
      ['Jem Clapper', 'Dutch Ruppen', 'Dutch Ruppen'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
