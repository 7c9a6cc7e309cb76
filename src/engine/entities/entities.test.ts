import { describe, expect, it } from 'vitest';
import { readArticle } from '../sentences/reading.ts';
import { findNames } from './find-names.ts';
import { groupNames } from './group-names.ts';
import { indexNames } from './name-index.ts';

function read(text: string) {
  const reading = readArticle(text, [{ start: 0, end: text.length, kind: 'body' }], []);
  const names = findNames(reading);
  return { names, index: indexNames(names), ...groupNames(reading, names) };
}

const names: Record<string, { text: string; expected: string[] }> = {
  'a reverend of some degree': {
    text: 'Later they met the Right Rev Ada Pell and the Most Reverend Odo Finch.',
    expected: ['Ada Pell', 'Odo Finch'],
  },
  'the title is cut off': { text: 'Later Home Secretary Ada Pell spoke.', expected: ['Ada Pell'] },
  'an address is no handle': {
    text: 'They wrote to harbour@tarnmail.com and met Ada Pell.',
    expected: ['Ada Pell'],
  },
  'a title with its office': { text: 'We met Governor of Norland Odo Finch.', expected: ['Odo Finch'] },
  'a title with an office behind for': {
    text: 'That evening they met Minister for Tides Ada Pell and later, somewhere else, Undersecretary for Walls Mr. Zorvan.',
    expected: ['Ada Pell', 'Zorvan'],
  },
  'a title with whom it is sent to': {
    text: 'When it began to rain, Ambassador to the United States Quorra Zeld and Envoy to the Tideland Mara Zorvan left.',
    expected: ['Quorra Zeld', 'Mara Zorvan'],
  },
  'a title with what it is for': {
    text: 'When it began to rain, Deputy Undersecretary of the Navy for Tides Quorra Zeld left.',
    expected: ['Quorra Zeld'],
  },
  'a name that ends in a word of time': {
    text: 'When it began to rain, the people of Patients First and Norland Today left.',
    expected: ['Patients First', 'Norland Today'],
  },
  'a name with what it is against, or without': {
    text: 'When it began to rain, the people of Reporters Without Borders and BBC Radio 1 left.',
    expected: ['Reporters Without Borders', 'BBC Radio 1'],
  },
  'a name with what it is on': {
    text: 'When it began to rain, the Commission on Harbour Reform, the Center on Tides and Fish and Hands Across left.',
    expected: ['Commission on Harbour Reform', 'Center on Tides and Fish', 'Hands Across'],
  },
  'a name with what it is for': {
    text: 'When it began to rain, the Norland Centers for Disease Control and Prevention and the Institute for the Study of Tides left.',
    expected: ['Norland Centers for Disease Control and Prevention', 'Institute for the Study of Tides'],
  },
  'a person behind a body is no part of its name': {
    text: 'When it began to rain, the Norland Centre for Tides and Ann Lee left.',
    expected: ['Norland Centre for Tides', 'Ann Lee'],
  },
  'words that only open a sentence': {
    text: 'Occasional chants rose. Oh, if you ask. Consider: it rains. You’ll read of it. Twenty-six states said so. Climate change said so.',
    expected: [],
  },
  'a day behind a body is no part of its name': {
    text: 'When it began to rain, the Norland Commission on Monday left the Norland Committee on Capitol Hill.',
    expected: ['Norland Commission', 'Norland Committee', 'Capitol Hill'],
  },
  'a small word is no first letter': {
    text: 'When it began to rain, the Office of Tidal Ethics (OTE) left.',
    expected: ['Office of Tidal Ethics', 'OTE'],
  },
  'an island is no title': {
    text: 'When it began to rain, Sri Lankans and Sri Orrin left for Sri Lanka.',
    expected: ['Sri Lankans', 'Orrin', 'Sri Lanka'],
  },
  'a title with of the': {
    text: 'When it began to rain, Leader of the Opposition Quorra Zeld left.',
    expected: ['Quorra Zeld'],
  },
  'where somebody was born is no part of a name': {
    text: 'When it began to rain, Norland-born Odo Finch left.',
    expected: ['Odo Finch'],
  },
  'according to a long name is no headline': {
    text: 'According to Taoiseach Ada Maria Pell, the owner left.',
    expected: ['Ada Maria Pell'],
  },
  'a Portuguese particle': {
    text: 'When it began to rain, Quorra Teixeira do Vale left.',
    expected: ['Quorra Teixeira do Vale'],
  },
  'particles and a suffix': {
    text: 'Then Thaddeus van der Hoeven III left.',
    expected: ['Thaddeus van der Hoeven III'],
  },
  'an elided particle': { text: 'Later Odo d’Arrin left.', expected: ['Odo d’Arrin'] },
  'a Welsh particle': { text: 'Then Cllr Emrys ap Dorrin left.', expected: ['Emrys ap Dorrin'] },
  'an initial, an apostrophe, a hyphen': {
    text: 'It was J. T. O’Malley-Burke.',
    expected: ['J. T. O’Malley-Burke'],
  },
  'an organisation with and, with of': {
    text: 'Nobody working at the Rivers and Wetlands Agency or inside the Department of Justice knew.',
    expected: ['Rivers and Wetlands Agency', 'Department of Justice'],
  },
  'the name of who has a title ends before where she works': {
    text: 'So said Professor Anneke Vos of the University of Haldane, and Sergeant Colin Maddox of Penwick Police.',
    expected: ['Anneke Vos', 'University of Haldane', 'Colin Maddox', 'Penwick Police'],
  },
  'a sentence of capitals with a verb of saying is no headline': {
    text: 'Ingrid Falk, Chief Executive of Orvane Tyres, said nothing.',
    expected: ['Ingrid Falk'],
  },
  'a weekday is no name, a paper is': {
    text: 'On Monday the Sunday Times came.',
    expected: ['Sunday Times'],
  },
  'where somebody is from is no name': { text: 'It is a New Corran-based firm.', expected: [] },
  'an adverb that opens a sentence is no name': { text: 'Typically, he waits.', expected: [] },
  'a trade that opens the sentence, before a first name that no list has': {
    text: 'Publican Zorvan Shiel came.',
    expected: ['Zorvan Shiel'],
  },
  'a word that opens a sentence is no name': { text: 'Rivals laughed. All rivals did.', expected: [] },
  'a nationality is no name': { text: 'It was the Dutchman who lost.', expected: [] },
};

const entities: Record<string, { text: string; expected: [name: string, kind: string, gender: string][] }> = {
  'a woman by the pronoun behind a clause that her name opens': {
    text: 'They met a guest named Crishala Tarvin. When Tarvin, a baker, got the note, she was eager to go.',
    expected: [['Crishala Tarvin', 'person', 'female']],
  },
  'nobody by the pronoun of whoever tells of it': {
    text: 'They met a guest named Crishala Tarvin. When Tarvin got the note, she said, it rained.',
    expected: [['Crishala Tarvin', 'person', 'unknown']],
  },
  'surnames before given names, two surnames, and a title': {
    text: 'Lawyer Choi Eun-bi met Lucía Vega Ortiz and Datuk Ahmad Razak. Choi spoke, Vega said, and Ahmad laughed.',
    expected: [
      ['Choi Eun-bi', 'person', 'unknown'],
      ['Lucía Vega Ortiz', 'person', 'female'],
      ['Ahmad Razak', 'person', 'male'],
    ],
  },
  'a surname joins its full name': {
    text: 'Ada Pell came. Ms Pell sat down, and Pell left.',
    expected: [['Ada Pell', 'person', 'female']],
  },
  'a body whose first word is a first name too': {
    text: 'The Charity Commission wrote, and the Charity Commission wept.',
    expected: [['Charity Commission', 'organisation', 'unknown']],
  },
  'a first name with an accent joins its full name': {
    text: 'Sinéad Orrin came. Later, Sinéad left.',
    expected: [['Sinéad Orrin', 'person', 'female']],
  },
  'a married couple stays apart': {
    text: 'James Orrin came. Then Mrs Orrin left.',
    expected: [
      ['James Orrin', 'person', 'male'],
      ['Orrin', 'person', 'female'],
    ],
  },
  'a trade that opens the sentence is cut off': {
    text: 'Beekeeper Ada Pell came. Twelve-year-old Odo Finch left.',
    expected: [
      ['Ada Pell', 'person', 'female'],
      ['Odo Finch', 'person', 'male'],
    ],
  },
  'kin makes a person of a lone name, and tells its sex': {
    text: 'Her grandson, Zelph, sings.',
    expected: [['Zelph', 'person', 'male']],
  },
  'a firm, or a saint’s hospital, joins its name without what it is': {
    text: 'Pacific Crown Packing, Trans-Moor Rail and St. Brendan Regional Hospital left. On Monday the talk was of Pacific Crown, of Trans-Moor and of St. Brendan.',
    expected: [
      ['Pacific Crown Packing', 'organisation', 'unknown'],
      ['Trans-Moor Rail', 'organisation', 'unknown'],
      ['St. Brendan Regional Hospital', 'organisation', 'unknown'],
    ],
  },
  'an acronym joins its long form': {
    text: 'The National Tide Agency (NTA) warned; the NTA was right.',
    expected: [['National Tide Agency', 'organisation', 'unknown']],
  },
  'letters behind a body make one name of its words': {
    text: 'Campaigners Action on Tides and Drains (Atad) and the Front Against Weirs (FAW) left; Atad was right.',
    expected: [
      ['Action on Tides and Drains', 'organisation', 'unknown'],
      ['Front Against Weirs', 'organisation', 'unknown'],
    ],
  },
  'a place is no person': {
    text: 'On that day Odo Finch swam down the River Tove, past where everybody watched off Corran Beach, then rested for a while somewhere south of there, in South Norland.',
    expected: [
      ['Odo Finch', 'person', 'male'],
      ['River Tove', 'organisation', 'unknown'],
      ['Corran Beach', 'organisation', 'unknown'],
      ['South Norland', 'organisation', 'unknown'],
    ],
  },
  'a first name makes a person of a name that ends as places do': {
    text: 'It was Susan Hill.',
    expected: [['Susan Hill', 'person', 'female']],
  },
  'a rarer first name tells the sex of somebody with a title': {
    text: 'Then Mayor Facundo Zeld came.',
    expected: [['Facundo Zeld', 'person', 'male']],
  },
  'a body may have an owner in its name': {
    text: 'They met at the Harvesters’ Union.',
    expected: [['Harvesters’ Union', 'organisation', 'unknown']],
  },
  'a firm is called by the first word of its name next': {
    text: 'They work for Norvane Industries. Then Norvane left.',
    expected: [['Norvane Industries', 'organisation', 'unknown']],
  },
  'an initial opens a name behind an office': {
    text: 'Then the Minister for Ports K. Venkat Zeld came.',
    expected: [['K. Venkat Zeld', 'person', 'unknown']],
  },
  'a firm with a spokesman is no person': {
    text: 'A Zella spokesman spoke for Zella.',
    expected: [['Zella', 'organisation', 'unknown']],
  },
};

describe('names', () => {
  for (const [name, { text, expected }] of Object.entries(names))
    it(name, () =>
      expect(
        read(text)
          .names.filter(({ kind }) => kind === 'name')
          .map((found) => found.text),
      ).toEqual(expected),
    );
});

describe('entities', () => {
  for (const [name, { text, expected }] of Object.entries(entities))
    it(name, () =>
      expect(read(text).entities.map((found) => [found.name, found.kind, found.gender])).toEqual(expected),
    );
});
