import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('who speaks, where news agencies and the BBC put it', () => {
  it.each([
    [
      'in somebody’s telling',
      'The news media, in Mr. Finch’s telling, is helping spread the “harbour hoax,” which is what he has called it.',
      ['Finch'],
    ],
    [
      'behind a verb of two words',
      'Ida Quill left. “It was sweet,” chipped in Odo Finch. “It was late,” called out a clerk.',
      ['Odo Finch', 'clerk'],
    ],
    [
      'before the paper that has it',
      'Speaker Nancy Pell, who had feuded with her in the past, spoke out, calling the tweet “offensive,” according to Politico.',
      ['Nancy Pell'],
    ],
    [
      'in an account of a body',
      'In response, the House Harbour Caucus account tweeted back, “keep her name out of your mouth.”',
      ['House Harbour Caucus'],
    ],
    [
      'in an account of a magazine',
      'Ida Holm had quoted a tweet from Jacobite, a leftist magazine. “Sad to see,” the magazine’s Twitter account said.',
      ['Jacobite'],
    ],
    [
      'behind a commission with a slash in its name',
      'Former Rep. Lee Hamil, president of the Tarn Center for Scholars and vice chair of the 9/11 Commission, said, “Today we face it.”',
      ['Lee Hamil'],
    ],
    [
      'as a body with two aims',
      'The Institute for College Success and Access counted them. It said the figures were low. “They are,” it said.',
      ['Institute for College Success and Access'],
    ],
    [
      'behind a verb of help',
      'At the very least, Sears will help investigators learn “who knows” of it.',
      ['investigators'],
    ],
    [
      'behind who quoted it',
      '“It has been sold in the best traditions of the 90s,” the Interfan news agency quoted Mr Kord as saying.',
      ['Kord'],
    ],
    [
      'before a participle without a comma',
      'Later some delegates attending complained that the fair lacked as much “wow factor” as in previous years.',
      ['some delegates'],
    ],
    [
      'before a dash',
      'Lord Bingley - a senior law lord - said the rules were unfair as they allowed detentions “in a way that discriminates on the ground of nationality”.',
      ['Bingley'],
    ],
    [
      'where he works, without a comma',
      'Dr Erel Avin, of the Centre for Transport and Society at the University of Corran in Tove said: “The design is not right.”',
      ['Erel Avin'],
    ],
    [
      'behind who, inside another report',
      'Willis said he had visited Pullen, who had told him that the tide could “represent any power that curtails freedom”.',
      ['Pullen'],
    ],
    [
      'in a firm on s',
      'Foster’s said a merger of the two firms would create a large player with an “unrivalled” collection of wines, all kept here.',
      ['Foster'],
    ],
    [
      'behind by',
      'Rock star Odo Osborn has been praised by police for “very courageously” tackling a burglar.',
      ['police'],
    ],
    [
      'before what was asked',
      'The singer did not want to talk about it but when asked whether he would do the same again replied: “Is the tide a tide?”',
      ['singer'],
    ],
    [
      'where it was heard',
      'Later in unguarded, off-air comments in a studio, Mr Kilroy was heard saying he was irritated by “defending some of these people”.',
      ['Kilroy'],
    ],
    [
      'before a site',
      'Claude Errol, editor of fansite Halo.Bungle.Org, said: “Bungle got everything right.”',
      ['Claude Errol'],
    ],
    [
      'behind the office',
      'Michael Howe leads the party. Shadow leader of the Commons Oliver Healey said: “This will be part of our aim.”',
      ['Oliver Healey'],
    ],
    [
      'in a court that ruled',
      'The commission then took the pair to the European Court of Harbours - which ruled that the countries could not put the pact “in abeyance”.',
      ['European Court of Harbours'],
    ],
    [
      'at the end of the sentence that the words open',
      '“Irreversible damage” will be caused by plans to build a million homes, councillors have warned.',
      ['councillors'],
    ],
    [
      'in its own review',
      '“It is the most important launch ever,” wrote the influential Edging magazine in its review.',
      ['Edging'],
    ],
    [
      'behind a claim from somebody',
      'The chair brushed off claims from harbour master Odo Finch that it was a “grubby board”.',
      ['Odo Finch'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('the subject, where other words stand in its place', () => {
  it.each([
    [
      'after a place and',
      'Duff hurt his knee in the Cup defeat at Newton and manager Jose Morin said: “He cannot run.”',
      'Jose Morin',
    ],
    [
      'after a noun and',
      'The side trailed by two points at the break and Gold said: “For 55 minutes we lived with the best.”',
      'Gold',
    ],
    [
      'marching up',
      'The trouble began there, with Maria Hutchins marching up to him, saying “Tony, that is rubbish” as she left.',
      'Maria Hutchins',
    ],
    [
      'at the end',
      'The talks have been “making good progress” say those behind the negotiations.',
      'those behind the negotiations',
    ],
    [
      'of a text that was released',
      'A statement issued on Sunday said: “The board has a proposal.”',
      'statement',
    ],
    ['of have long claimed', 'The owners have long claimed that the wall was “never theirs”.', 'owners'],
    ['of a seed', '“I think I played better than last week,” said the top seed. Lopes won.', 'top seed'],
    [
      'at a place',
      '“Slowing growth” is a certainty, said David Anderson at Merrow Bank on Thursday.',
      'David Anderson',
    ],
    [
      'of a word of two meanings',
      'Critics say the plan is “dead”, though its backers and the firm’s brands disagree.',
      'Critics',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)[0]).toBe(expected);
  });
});

describe('a manner of speaking', () => {
  it.each([
    'bawled',
    'bleated',
    'deadpanned',
    'fretted',
    'lied',
    'marvelled',
    'snorted',
    'tutted',
    'wept',
    'whined',
  ])('%s beside the words', (verb) => {
    const words = '“We have had enough of the wall and of the rain';
    expect(speakers(`${words},” ${verb} Odo Finch.`)[0]).toBe('Odo Finch');
    expect(speakers(`${words},” Odo Finch ${verb}.`)[0]).toBe('Odo Finch');
  });
});
