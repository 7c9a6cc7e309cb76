import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('the words that name a speaker', () => {
  it.each([
    [
      'own the words that somebody uses',
      'President Odo Finch met the crew. Ida Quill left. It rained.\n\nIn spring, coming off “the worst flood since the wall,” to use the president’s own words, there was time.',
      ['Odo Finch'],
    ],
    [
      'own an earlier tweet',
      'Odo Finch met the crew. Yet Finch seemed calm, standing by his earlier tweet Tuesday: “As I have always said, let it fail.”',
      ['Odo Finch'],
    ],
    [
      'own a rejoinder',
      'The challenge to the court and Justice Ida Quill’s “not true” rejoinder is part of it.',
      ['Ida Quill'],
    ],
    [
      'own a report of some month',
      'The papers, which came out on Thursday, show that the boat played a “central role,” according to inspector general Odo Finch’s December report.',
      ['Odo Finch'],
    ],
    [
      'tell of an office for two things',
      '“The line is the key,” minister of mines and energy Tom Alwen told The Post.',
      ['Tom Alwen'],
    ],
    [
      'tell where an envoy is sent',
      'Orland’s ambassador to Britain Ida Quill has said that Orland has the “power” to end it.',
      ['Ida Quill'],
    ],
    [
      'tell of two roles, each behind a comma',
      '“You cannot see the effects,” Ida Quill, an organiser at the Harbour Network, and a resident of St. Law Island, in Norland, told me.',
      ['Ida Quill'],
    ],
    [
      'tell of an expert at a body, and what he did not do',
      'But Odo Finch, an expert in harbours at the Tide Institute who did not work on the study, told The Post: “Use increased.”',
      ['Odo Finch'],
    ],
    [
      'go on behind a list that ends the name of a body',
      '“We have found a way,” Odo Finch, senior vice president for ships at Harbour Defence, Space, and Security, said in the paper.',
      ['Odo Finch'],
    ],
    [
      'stand before a colon with what one belongs to',
      'Ida Quill, 80, was there. The 80-year-old, a member of Tove Sisters: “I have lived here for 50 years.”',
      ['Ida Quill'],
    ],
    [
      'leave out how well he knows it',
      'It is “odd behaviour” that has angered many, said a former official deeply familiar with the port.',
      ['former official'],
    ],
    [
      'go on behind an age',
      '“The dog was my alert,” said a 72-year-old retired machinist who slept in his truck.',
      ['72-year-old retired machinist'],
    ],
    [
      'go on behind a town, to a trade that no list has',
      '“I thought it was the pizza,” said the Baton Rouge dental hygienist, whose porch was gutted.',
      ['Baton Rouge dental hygienist'],
    ],
    [
      'are of several bodies',
      'One had, in one case, “left the wall,” according to federal safety regulators.',
      ['federal safety regulators'],
    ],
    [
      'are a report that people wrote by office',
      'The officers’ report put the cost at £31,400, and said the roof was “beyond economic repair”.',
      ['officers’ report'],
    ],
    [
      'end before what befell her',
      'A woman rescued on Monday said the water was “black and fast”.',
      ['woman'],
    ],
    [
      'go on over a verb that only looks like it',
      'Judge Ida Holm came. The judge accepted Finch was sorry but said he was “a danger to boats”.',
      ['Ida Holm'],
    ],
    [
      'are what an aside says of one of several',
      'Some stay away. One, a retired surveyor who sang in the choir, called it “a shame”.',
      ['retired surveyor'],
    ],
    [
      'leave out where it was said',
      'Odo Finch’s campaign is late. The campaign in a statement on Monday rejected the report as “flat out wrong”.',
      ['Finch campaign'],
    ],
    [
      'hold how long a text is',
      'A joint note of barely two pages said both would refrain from “any change”.',
      ['joint note of barely two pages'],
    ],
    ['leave out where a sign hangs', 'A banner across the street read “No more boats”.', ['banner']],
    [
      'pass over what came between',
      'A Treasury document leaked during the campaign called it “poor value”.',
      ['Treasury document'],
    ],
    [
      'name her, not whom an aside of what she says names',
      'Alicia Moreno, a singer who came to fame on Monday as the latest target of his remarks, said the mayor’s wife, Melina, is “a decoration”.',
      ['Alicia Moreno'],
    ],
    [
      'are those of the clause, not of a noun that is a verb elsewhere',
      'Ted Crull disagreed that his Senate remarks were an insult, adding that he is “never late”.',
      ['Ted Crull'],
    ],
    [
      'name who holds an office for something',
      'Director of services Ailish Pell, who drove there, said it was “a long way”.',
      ['Ailish Pell'],
    ],
    [
      'are a crowd behind from',
      'Harte scored, to cries from the home end of “You’re not fit to wear it”.',
      ['home end'],
    ],
    [
      'are whose claims somebody rejects',
      'Mara Quill rejected claims from farm groups that the fires had been “put in the too-hard basket”.',
      ['farm groups'],
    ],
    [
      'stand before where he put it so',
      'She was sent down for, as the principal put it in a letter to her father, “cheerful disobedience”.',
      ['principal'],
    ],
    [
      'are who mends a net, not the net',
      'At the pier last night an older fisherman mending a net said it was “a shame”.',
      ['older fisherman'],
    ],
    [
      'are no questions that a minister declines to take',
      'Ida Holm came. “Trucks can wait a little longer.” The minister declined to take questions.',
      ['Ida Holm'],
    ],
    ['end before where a card hangs', 'A card nailed to the door read: “Ready when ready.”', ['card']],
    [
      'stand behind where she sent it from',
      'Dame Philippa Hart slipped. From the ambulance she sent her friend a message that she will frame: “Take your time.”',
      ['Philippa Hart'],
    ],
    [
      'are a text, not who saw it or where it went',
      'An internal memo dated August 2 and seen by this newspaper warned of “visible wear”. A warning sent to mobile phones at 2.14pm told people it was “too late to leave”.',
      ['internal memo', 'warning'],
    ],
    [
      'are a person whose party stands in an aside',
      'That brought a reply from Fatima Davids, of the governing party, who said it was “a shame”.',
      ['Fatima Davids'],
    ],
    [
      'are who breaks into cries',
      'Some of the younger members of the public started up a chant of “Ger-ald! Ger-ald!”',
      ['Some of the younger members of the public'],
    ],
    [
      'begin behind a pronoun beside whom somebody stands',
      'Ida Holm sat down. Beside her a clerk said it was “late”.',
      ['clerk'],
    ],
    [
      'are who replied, according to somebody',
      'Ida Holm came. Holm replied, according to Odo Finch, that she was “thoroughly sick of it”.',
      ['Ida Holm'],
    ],
    [
      'begin with a form at school',
      'All of the pupils came. “I like it,” said Year 10 pupil Ellis.',
      ['Ellis'],
    ],
    ['stand beside a verb in two words', 'A ferry left. A clerk chimes in, “He makes me cross.”', ['clerk']],
    [
      'of a term are not who sets off what it does',
      'Ida Holm spoke. Holm said that what members of her council call the “Quill levy” would be “gone by June”.',
      ['members of her council', 'Ida Holm'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a text', () => {
  it.each([
    [
      'is brought in before a colon',
      'Phones across the valley buzzed with an alert: “LEAVE NOW.”',
      ['alert'],
    ],
    [
      'has words set into a sentence about it',
      'Mara Quill is vicar. “We stay,” she said. A notice on the door gives them a week to “cease residential use”.',
      ['Mara Quill', 'notice'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});
