import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'an index is nobody': {
    text: 'Odo Finch wrote of it in a column. The Harbour Council rose. Investable Market Index fell on Monday, and Investable Market Index rose again.\n\n“Boats are many,” he wrote.',
    expected: ['Odo Finch'],
  },
  'a site by its address': {
    text: 'The mayor told people to visit Harbour.gov. The Tarn Times has asked for more. According to the site, there will be “more floods”.',
    expected: ['Harbour.gov'],
  },
  'a production company is called so by its name': {
    text: [
      'Harbour Label Group put out a note on Monday. Ida Quill Productions denied that it had settled with the label.',
      '“At no time did we agree,” the production company said.',
    ].join('\n\n'),
    expected: ['Ida Quill Productions'],
  },
  'one of many shops of that name is no woman': {
    text: [
      'Odo Finch had wanted to sail. While he worked at a Larchmart supermarket, he preferred old music.',
      'His father was displeased when Mr. Finch had a daughter with a girlfriend, according to friends. She declined to comment. “My heart is broken,” said the woman.',
    ].join('\n\n'),
    expected: ['girlfriend'],
  },
  'a daughter speaks after she was named': {
    text: [
      'Karl Voss died at home, his daughter, Ida Voss-Pell, said. “He was busy to the end,” said his agent, Odo Finch.',
      'His daughter said he had built nine boats. “None of them sank,” she said.',
    ].join('\n\n'),
    expected: ['Odo Finch', 'Ida Voss-Pell'],
  },
  'a husband bears the surname': {
    text: [
      'Gorm Thole and Ida Thole run the mill. “We open at six,” Ida Thole said.',
      'Her husband said it was five. “I have the keys,” he said.',
    ].join('\n\n'),
    expected: ['Ida Thole', 'Gorm Thole'],
  },
  'it reads, the log that the sentence before names': {
    text: [
      'Ida Thole left the Tove Trust. “I am tired,” she said.',
      'The station log tells how it was. “Door gone,” it reads.',
    ].join('\n\n'),
    expected: ['Ida Thole', 'station log'],
  },
  'whom the subject meets is not the subject': {
    text: [
      'Ottilie Brandt won again. Brandt next faces Greta Holm, who beat her in May.',
      '“I remember nothing about it,” she said.',
    ].join(' '),
    expected: ['Ottilie Brandt'],
  },
  'her surname is not the yard’s': {
    text: 'A bookkeeper who stole from Voorhaven Lumber was jailed. But Joyce Voorhaven, 81, whose husband is dead, spoke. “He never knew,” Voorhaven said.',
    expected: ['Joyce Voorhaven'],
  },
  'an operator by trade is a man by his first name': {
    text: [
      '“I have buried forty,” Vuyisile Mqhay said.',
      'Eight of the men walked. The ninth, Teboho Ramok, a winch operator, was carried. “I asked what day it was,” he said.',
    ].join('\n\n'),
    expected: ['Vuyisile Mqhay', 'Teboho Ramok'],
  },
  'Wall Street is no company, but a firm that is traded is one': {
    text: 'Shares in Corvan Air fell. Wall Street was unmoved. In a statement, the company said it “values its pilots”.',
    expected: ['Corvan Air'],
  },
  'somebody where the sentence begins with a place': {
    text: [
      '“It is hot,” said Linton Breo.',
      'At Fontaine Primary a mother of three was trying to fit her children onto one bench. “I support the teachers,” she said.',
    ].join('\n\n'),
    expected: ['Linton Breo', 'mother'],
  },
  'the company is no union': {
    text: [
      'The Tove Dockers’ Union said Corran Link had left no choice. “We are out,” said its organiser, Ida Thole.',
      'The company said it was “disappointed”.',
    ].join('\n\n'),
    expected: ['Ida Thole', 'Corran Link'],
  },
  'the company closes the sentence that names it': {
    text: 'Corran Mills will shut its plant in Tove by June, the company said. It “tried everything”, the company added.',
    expected: ['Corran Mills'],
  },
  'who is asked answers': {
    text: [
      'Ottilie Brandt won. “I ran,” said Brandt. She will next play Greta Holm, who won as well.',
      'Holm was asked whether she had watched. “I was eating,” she said.',
    ].join('\n\n'),
    expected: ['Ottilie Brandt', 'Greta Holm'],
  },
  'of several bodies the company is the one named as a firm': {
    text: [
      'People of Tove accused Corran & Thole Ferries of treating them “like freight”.',
      'Pupils of Tove High are late. “Nobody phoned,” said Ida Holm. The company said it had “consulted”.',
    ].join('\n\n'),
    expected: ['People of Tove', 'Ida Holm', 'Corran & Thole Ferries'],
  },
  'a body that holds one name is no body of another': {
    text: [
      'The mill made a profit, according to the Corran Herald.',
      '“It was a good year,” the Thole campaign said.',
    ].join('\n\n'),
    expected: ['Thole campaign'],
  },
  'a mother is no man, whatever lists say of her name': {
    text: [
      'Sentencing him, Judge Ida Thole said he was brave. “He ran,” she told the court.',
      'The defendant’s mother, Jean, was in tears. “He was late,” she said.',
    ].join('\n\n'),
    expected: ['Ida Thole', 'Jean'],
  },
  'the professor is called so before her name': {
    text: [
      '“I woke the whole house,” Professor Chikondi Voss, the lead investigator, said.',
      'The professor does not dispute it. “It is an umbrella,” she said.',
    ].join('\n\n'),
    expected: ['Chikondi Voss', 'Chikondi Voss'],
  },
  'a hospital named for a queen is no woman': {
    text: [
      'Karl Voss runs the club. Among its pupils was Ida Thole, now a doctor at the Queen Margit hospital.',
      '“He taught me to swear,” she says.',
    ].join('\n\n'),
    expected: ['Ida Thole'],
  },
  'whoever closes the sentence before goes on': {
    text: [
      'Karl Voss died on Monday. His daughter, Ida Pell, was there. “He was busy,” Pell said.',
      'He never regretted it, his daughter said. “He sold nine boats.”',
    ].join('\n\n'),
    expected: ['Ida Pell', 'Ida Pell'],
  },
  'titles before a name are what the bearer is called': {
    text: [
      'Dr Karl Voss, the hospice’s director, would prescribe it. “I have drugs that do less,” the doctor says.',
      'PC Odo Finch, a diver, said the water was cold. “It takes your breath,” he told the hearing.',
      'The assistant coroner, Dr Ida Holm, asked whether anything had been done.',
      '“Not that I have seen,” the officer replied.',
      'Beside him Sister Ottilie Brandt was sharing out eggs. “The bus goes at noon,” the nun said.',
    ].join('\n\n'),
    expected: ['Karl Voss', 'Odo Finch', 'Odo Finch', 'Ottilie Brandt'],
  },
  'whom he did it with is not the subject': {
    text: [
      'Karl Voss said he and Odo Finch had made the change at once. “He just tapped his helmet,” he said.',
    ].join('\n\n'),
    expected: ['Karl Voss'],
  },
  'a parent without a name disagrees': {
    text: [
      'Ida Thole said she did not dispute it. “I could have written it,” she said.',
      'Another parent disagreed. “My lad brings home books,” she said.',
    ].join('\n\n'),
    expected: ['Ida Thole', 'parent'],
  },
  'the Dutchwoman was named before': {
    text: [
      'It rained in Tove.',
      'Ottilie Brandt stunned Marta Holm on a wet and windy day to reach the last eight.',
      '“I stopped counting,” the 20-year-old Dutchwoman said.',
    ].join('\n\n'),
    expected: ['Ottilie Brandt'],
  },
  'a ministry is not the press that it spoke to': {
    text: [
      'The army was late, according to a letter seen by Reuters. “It was late,” said Ida Thole.',
      'The agriculture ministry said it had “acted on all it knew”.',
    ].join('\n\n'),
    expected: ['Ida Thole', 'agriculture ministry'],
  },
  'a nurse is not the patient whom she remembers': {
    text: 'It rained.\n\nOne nurse remembers a patient who had not spoken for days. “She sang,” the nurse said.',
    expected: ['nurse'],
  },
  'her shift is hers who asked for it': {
    text: [
      'Tove Riders spoke first. “They count the tickets,” said Marguerite Holm, its chair.',
      'One nurse at the clinic, who asked not to be named, said she would have to leave her shift early. “I’ll sleep in the cupboard,” she said.',
    ].join('\n\n'),
    expected: ['Marguerite Holm', 'nurse at the clinic'],
  },
  'a federation is no champion': {
    text: [
      'The champion, Birte Holm, finished later. She called it “the loneliest race of my life”.',
      'The national federation congratulated her and said it would “look at it afresh”.',
    ].join('\n\n'),
    expected: ['Birte Holm', 'national federation'],
  },
  'two surnames, the first of which goes on alone': {
    text: 'It rained.\n\nThe envoy, Inés Carbajal Roux, spoke to both. “The truce is wounded,” Carbajal said.',
    expected: ['Inés Carbajal Roux'],
  },
  'a firm goes on without its trade': {
    text: 'The board has rejected Holm Infrastructure.\n\nHolm, which is based in Oslo, said it was “disappointed but not deterred”.',
    expected: ['Holm Infrastructure'],
  },
  'Per is a first name': {
    text: 'It rained.\n\n“We asked for one meeting,” said Per Lysne, the chairman.',
    expected: ['Per Lysne'],
  },
  'the chipmaker whose shares fell': {
    text: 'It rained.\n\nShares in Corran Semiconductor fell after the chipmaker cut its forecast and said demand was “weaker than hoped”.',
    expected: ['Corran Semiconductor'],
  },
};

describe('kin, titles, texts and firms', () => {
  for (const [name, { text, expected }] of Object.entries(cases))
    it(name, () => expect(speakersOf(text)).toEqual(expected));
});
