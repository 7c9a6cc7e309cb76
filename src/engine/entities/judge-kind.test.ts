import { describe, expect, it } from 'vitest';
import { speakersOf } from '../anaphora/speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'somebody by initials': {
    text: 'Governor Odo Finch was glad. The Tide was told so by a porter named AJ, who said he and his wife were trying.\n\n“The site does not load,” he said.',
    expected: ['AJ'],
  },
  'whom a title shows to be one, by the name of a people': {
    text: 'Ida Quill, 20, a pupil, came.\n\nAbout 200 students met, said Justice White of the school’s Tide Union.\n\n“We want it,” she said.',
    expected: ['White'],
  },
  'what ends in a word that the article prints in small letters': {
    text: 'Ida Quill met a clerk in Tarn in May, who wrote of old barrels there. Rain fell.\n\nStout Barrels was set up later. Stout Barrels grew, and Stout Barrels hired more. “It is over,” she said.',
    expected: ['Ida Quill'],
  },
  'a programme, and a line of links': {
    text: 'Odo Finch wants to be mayor. “We shall build it,” Finch said.\n\nHe called for 5 billion crowns of Resilient Harbour Grants.\n\n“This is not new,” he said.\n\nFull Coverage: Harbours\n\n“I have seen it,” he said.',
    expected: ['Odo Finch', 'Odo Finch', 'Odo Finch'],
  },
  'a firm by its initials and its trade': {
    text: 'TQ Porters won the case. Odo Finch said it was over. Ida Holm, of the union, said she would go on. “We row on,” the lady rower said.',
    expected: ['Ida Holm'],
  },
  'who has a lawyer, by the name of a person': {
    text: 'Tarn Vello’s figure comes from a page which its lawyer Ida Holm sent. “Count them,” she wrote.',
    expected: ['Ida Holm'],
  },
  'somebody who carries letters, by a name that no list has': {
    text: 'Odo Finch, a guest, was late. The clerk asked a guest named Crishala Tarvin to wait. Tarvin, a 28-year-old letter carrier who lives in a suburb, was there.\n\n“I was just shocked,” she said.',
    expected: ['Crishala Tarvin'],
  },
  'a paper that quotes, by the name of a person': {
    text: 'Tarn Vello quoted Odo Finch as saying, “It sank.” ¶ Tarn Vello’s figure is wrong; the roster, which Ida Holm sent us, has nine names. “Count them,” she wrote.'.replace(
      ' ¶ ',
      '\n\n',
    ),
    expected: ['Odo Finch', 'Ida Holm'],
  },
  'who is an owner, by the name of a person': {
    text: 'The board at the Tarn Lantern came down. “It was rot,” says Vellmar Dask, its owner. Nobody minds.\n\n“It creaked,” he says.',
    expected: ['Vellmar Dask', 'Vellmar Dask'],
  },
  'a thing in -er': {
    text: 'The roster, which Ida Holm sent, has nine names. “Count them,” she wrote.\n\nThe estimate came late. “It is wrong,” she said.',
    expected: ['Ida Holm', 'Ida Holm'],
  },
  'Christian, a first name': {
    text: 'Karl Voss spoke first. “No,” Voss said.\n\nChristian Vessot, a former miller and now head of the Harbour Council, said the boat was full. Vessot told the radio that “it sank”.\n\nHe added that it was “late”.',
    expected: ['Karl Voss', 'Christian Vessot', 'Christian Vessot'],
  },
  'the third of his name': {
    text: 'L. Varn Orrin III runs the Tide Centre. Karl Voss was his uncle.\n\n“It is plain,” Orrin says.\n\n“It is the tide,” he adds.',
    expected: ['L. Varn Orrin III', 'L. Varn Orrin III'],
  },
  'a spokesman who is a woman': {
    text: '“I pay,” said Odo Finch. Voss spokesman Faith Thole said the club was new.\n\n“We never met them,” she said.',
    expected: ['Odo Finch', 'Faith Thole'],
  },
  'a surname that is a month, behind names that no list has': {
    text: 'Soe Kyin May, 44, a baker, said she was tired.\n\n“We will wait,” she said.',
    expected: ['Soe Kyin May'],
  },
  'a surname with i': {
    text: 'Transport Minister Carme Puig i Roca ruled it out. “It is between adults,” she said.',
    expected: ['Carme Puig i Roca'],
  },
  'a player by one name, whose club owns him': {
    text: 'Corran’s Rudo spoke after the game. The Norlander had missed the quarrel.\n\n“There was shouting,” he told the club’s page. “We were calm,” said Rudo.',
    expected: ['Rudo', 'Rudo'],
  },
  'initials that are a first name too': {
    text: 'OMI said two songs were late.\n\n“OMI Music’s year was poor,” the company said.',
    expected: ['OMI'],
  },
  'a firm of two names by the first, or by initials': {
    text: 'A broker at Varley & Tolland has admitted fraud. “We are sorry,” Varley said in a statement.\n\nTarn & Orrin was down. But T&O said that “the market is strong”.',
    expected: ['Varley & Tolland', 'Tarn & Orrin'],
  },
  'a body for something': {
    text: 'The survey is by the Institute for Harbour Management (IHM). The IHM said the tides were “steady”. A Department for Tidal Affairs spokeswoman said nothing had changed. “It is a small matter,” she said.',
    expected: ['Institute for Harbour Management', 'Department for Tidal Affairs spokeswoman'],
  },
  'a sentence of names that is no headline': {
    text: 'It rained in Tarn again.\n\nKim Orrin will run at the Norland Grand Prix.\n\nThe others are Odo Finch and Karl Voss. Orrin ran in Corran at the 1999 Norland Winter Games. “I am rested,” he said.',
    expected: ['Kim Orrin'],
  },
  'a platform, which is no woman': {
    text: 'Ida Quill told the council of her plan on Monday. She put a film of it on Instagram. “That is what I want,” she said.',
    expected: ['Ida Quill'],
  },
  'a noun in capitals is no name': {
    text: 'The Harbour Future PAC is new. Karl Voss pays for the PAC. It released an advert that says: “She made millions.”',
    expected: ['Harbour Future PAC'],
  },
  'a surname that is a thing': {
    text: 'Odo Finch said it was late.\n\nAmong them is Joan Park, whose son fell ill in March. “He is nine,” she said.',
    expected: ['Joan Park'],
  },
  'a park that bears a whole name': {
    text: 'Ida Finch said it was late. Joan Park was closed. “It is wet,” she said.',
    expected: ['Ida Finch'],
  },
  'a firm of two words, which is no man': {
    text: 'Orrel Freight said the claims were old.\n\nOdo Finch said they want answers. “Money will not bring it back,” he said.',
    expected: ['Odo Finch'],
  },
  'a firm of three words, whose last may be a surname': {
    text: 'Pacific Crown Mills said the claims were old.\n\nOdo Finch said they want answers. “Money will not bring it back,” he said.',
    expected: ['Odo Finch'],
  },
  'a surname that ends firms too': {
    text: 'Odo Finch said it was late.\n\nOrsa Mills was there. “It was late,” she said.',
    expected: ['Orsa Mills'],
  },
};

describe('people by their names', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
