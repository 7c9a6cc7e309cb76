import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('whoever says what others are', () => {
  it.each([
    [
      'a clerk, of a mayor who said something else',
      'Ida Quill, a clerk who ran the hall in 2012, said the mayor, who had told a hall of sailors of it and who was late, was speaking to many.\n\n“Today he spoke to us all, and we heard him.”',
      ['Ida Quill'],
    ],
    [
      'though the mayor is quoted in it',
      'Ida Quill, a clerk who ran the hall in 2012, said the mayor, who referred to the hall as a place of “our very own” and who was late, was speaking to many.\n\n“Today he spoke to us all, and we heard him.”',
      ['mayor', 'Ida Quill'],
    ],
    [
      'though the mayor’s words stand deeper in it',
      'Ida Quill said the mayor, who referred to the hall as a place for sailors to call “a home of our very own” and who was late, was speaking to many.',
      ['mayor'],
    ],
    [
      'not where somebody is quoted after the clerk',
      'Ida Quill said Odo Finch was late. Finch called it “a bad day”.\n\n“I came by boat, and the boat was late.”',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'not the thing of which he speaks',
      'The plan, said the mayor, who had told a hall of sailors of it and who was late, was dead.\n\n“It died in the hall, and I was there.”',
      ['mayor'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a participle behind a speech', () => {
  it.each([
    [
      'is the words of whose speech it is',
      'Ida Quill wrote the speech. It held her touches of gloom, most of all those displayed in Odo Brandt’s inaugural address decrying the era of “rust that never sleeps on the islands”.',
      ['Odo Brandt'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a retort behind what others call a claim', () => {
  it.each([
    [
      'is of who made the claim',
      'Odo Brandt on Tuesday claimed it was the old council that shut the pier, a contention keepers call “misleading and out of date”.\n\n“Just so you understand, the old council shut it. I am the one who opened the pier.”',
      ['keepers', 'Odo Brandt'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a sentence with two who speak', () => {
  it.each([
    [
      'remembers what another said, however he said it',
      'Ida Quill met the harbour master. She remembers Odo Brandt angrily saying the letter was “false and out of date” and cutting her off.',
      ['Odo Brandt'],
    ],
    [
      'remembers what a thing did',
      'Retired keeper Odo Brandt, 83, remembers it going up. “There were four lads on the pier and a dog,” he said.',
      ['Odo Brandt'],
    ],
    [
      'enables another to do it by what she makes of herself',
      'Odo Brandt ran as the keeper of truth. Ida Quill enabled Brandt to play that role by making herself the defender of the pier, saying on occasion, “The pier is already great.”',
      ['Ida Quill'],
    ],
    [
      'is about a text that somebody brought out about the other',
      'On Friday, the Tove Times published another piece about Odo Brandt that referred to him as a “wounded keeper of the pier”, with a graph that showed Brandt rising.',
      ['Tove Times'],
    ],
    [
      'is told of one of them, for his part',
      'Orrin Finch spoke in Tove. Ida Quill, the mayor, met keepers. For Odo Brandt’s part, Finch’s record of storms was the reason he felt he could not come. “It is my regard for the keepers,” he said at a meeting.',
      ['Odo Brandt'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a poll', () => {
  it.each([
    [
      'gives to those who were asked what a share of them agreed with',
      'Ida Quill said the pier was old. When asked about it, 65 percent agreed that “the pier should stay open for good”.',
      ['65 percent'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a letter that somebody reads out', () => {
  it.each([
    [
      'speaks for its author',
      'Reading from Odo Brandt’s letter, Ida Quill said: “I never meant to shut the pier.”',
      ['Odo Brandt'],
    ],
    [
      'in an aside',
      'Ida Quill, reading aloud from Odo Brandt’s last letter, said: “I never meant to shut the pier.”',
      ['Odo Brandt'],
    ],
    [
      'and nobody where it is not told whose it is',
      'Reading from the letter on Odo Brandt, Ida Quill said: “I never meant to shut the pier.”',
      ['Ida Quill'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('an office that a title owns', () => {
  it.each([
    [
      'is named whole',
      'The Tove County State’s Attorney’s Office confirmed on Tuesday that it would charge Odo Brandt.\n\n“The prosecutor reviewed the facts,” the office said in a statement.',
      ['Tove County State’s Attorney’s Office'],
    ],
    [
      'of a sheriff',
      'The Tarn Sheriff’s Office said the pier was “old and out of date”.',
      ['Tarn Sheriff’s Office'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a text that somebody tells of', () => {
  it.each([
    [
      'is not of whoever comments on it',
      'Orrin Finch of the board told Radio Vale that the email, sent in May by a keeper, was long. Odo Brandt said the email made it clear that the pier was old. Ida Quill told a paper that the email confirmed “how little we really know about the pier”.',
      ['email'],
    ],
    [
      'nor of whoever wrote another',
      'Many signed the letter. Others are historians of the sea, including Nell Quill, who wrote The History of Piers.\n\n“The free exchange of news is shrinking,” suggests the letter.',
      ['letter'],
    ],
    [
      'nor of whoever published it',
      'The only May memo Tidefeed published was short. The memo claims that Odo Brandt had a boat, “where he knew the keepers had stayed”.',
      ['memo'],
    ],
    [
      'but of who wrote it, behind a body',
      'The audit of piers was written by former TRB legal director Ida Holm and endorsed by Odo Brandt, who runs the TRB. The audit landed in May. The audit hailed “a pledge to have half of the keepers be sailors”.',
      ['Ida Holm'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('somebody without a name', () => {
  it.each([
    [
      'is no friend of his whom the article names',
      'One of Odo Brandt’s friends, who has spoken with him, said Brandt wanted a captain. But Brandt also spoke of a need for balance.\n\n“There would be pressure on the other side,” this person said.',
      ['person'],
    ],
    [
      'leads a group, and no state',
      'President Orrin Finch saw a film of May in which the group’s apparent leader vowed to “sell the boats at market in the spring”.',
      ['group’s apparent leader'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});
