import type { ReaderGuess } from './more-reader-queries.ts';

export const resitQueries: readonly ReaderGuess[] = [
  // words of a quotation, half remembered
  {
    typed: 'race against those who had seen the finish line',
    by: ["Amadou N'Diaye-Keller"],
    holds: ['finish line'],
  },
  { typed: 'whether lunch was still on', by: ['Joaquín Ibáñez'], holds: ['lunch'] },
  { typed: 'stole four months from me', by: ['Zofia Małecka'], holds: ['four months'] },
  { typed: 'missed her sisters wedding', by: ['Zofia Małecka'], holds: ['wedding'] },
  { typed: 'map of the holes in the fence', by: ['J. P. Laurent'], holds: ['fence'] },
  { typed: 'given away by his thumb', by: ['Kwame T. Boateng'], holds: ['thumb'] },
  { typed: 'everybody trusted everybody', by: ['Beatrix Lindqvist'], holds: ['everybody trusted'] },
  { typed: 'horse is in another county', by: ['J. P. Laurent'], holds: ['horse'] },
  // phrases in marks
  { typed: '"the paper is dead"', by: ["Amadou N'Diaye-Keller"], holds: ['The paper is dead'] },
  { typed: '"faster than algebra"', by: ['Li Wen-Hao'], holds: ['algebra'] },
  { typed: '“not on a bank holiday”', by: ["Gráinne O'Malley-Voss"], holds: ['bank holiday'] },
  { typed: '"stay and do so"', by: ['Rosalind Achterberg'], holds: ['stay and do so'] },
  { typed: '"a single sheet" lawyer', holds: ['single sheet'], article: 'C' },
  // one word
  { typed: 'coaster', by: ['J. P. Laurent'], holds: ['coaster'] },
  { typed: 'bakery', by: ['Zofia Małecka'], holds: ['bakery'] },
  { typed: 'motorcycle', holds: ['motorcycle'] },
  { typed: 'cupboards', holds: ['cupboards'] },
  { typed: 'bail', holds: ['bail'] },
  { typed: 'gymnasium', holds: ['gymnasium'] },
  // questions
  { typed: 'who said the locks were old', by: ['Beatrix Lindqvist'], holds: ['locks were old'] },
  { typed: 'what did the minister say about encryption', by: ['Rosalind Achterberg'], holds: ['encrypted'] },
  { typed: 'what did the police say about deleting messages', by: ['Kwame T. Boateng'], holds: ['Deleting'] },
  { typed: 'how many pupils were sent home', holds: ['48,000'] },
  { typed: 'how many recommendations did the inquiry make', holds: ['19 recommendations'] },
  { typed: 'how much would it cost to run the exam again', holds: ['3.6 million crowns'] },
  { typed: 'where was the paper printed', holds: ['Quillon Press', 'printed examinations'] },
  { typed: 'what sentence did the driver get', holds: ['suspended sentence'] },
  { typed: 'what will Zofia study', holds: ['engineering'] },
  {
    typed: 'will pupils lose their university places?',
    by: ["Amadou N'Diaye-Keller"],
    holds: ['university place'],
  },
  { typed: 'who booked flights to see his mother', by: ['Viktor Szabó'], holds: ['flights'] },
  // names
  { typed: "Amadou N'Diaye-Keller", by: ["Amadou N'Diaye-Keller"] },
  { typed: 'ndiaye keller', by: ["Amadou N'Diaye-Keller"] },
  { typed: 'Zofia', by: ['Zofia Małecka'] },
  { typed: 'malecka free bun', by: ['Zofia Małecka'], holds: ['bun'] },
  { typed: 'ibanez', by: ['Joaquín Ibáñez'] },
  { typed: 'omalley', by: ["Gráinne O'Malley-Voss"] },
  { typed: 'grainne o malley voss', by: ["Gráinne O'Malley-Voss"] },
  { typed: 'Li Wenhao', by: ['Li Wen-Hao'] },
  { typed: 'szabo', by: ['Viktor Szabó'] },
  { typed: 'Kwame Boateng', by: ['Kwame T. Boateng'] },
  { typed: 'Rosalind Acterberg', by: ['Rosalind Achterberg'] },
  { typed: 'JP Laurent', by: ['J. P. Laurent'] },
  { typed: 'lindquist', by: ['Beatrix Lindqvist'] },
  // roles, bodies, acronyms
  { typed: 'head teacher', holds: ['head teacher', 'lunch'] },
  {
    typed: 'professor of statistics',
    holds: ['professor of statistics', 'one candidate in eight', 'algebra'],
  },
  { typed: 'retired judge', holds: ['retired judge', 'locks were old'] },
  {
    typed: 'EQA',
    holds: [
      'EQA',
      'Examinations and Qualifications Authority',
      'The paper is dead',
      'finish line',
      'The second paper was harder',
      'university place',
    ],
  },
  { typed: 'FMT', holds: ['FMT', 'Federation of Maravel Teachers', 'bank holiday', 'nothing left to steal'] },
  { typed: 'cyber crime bureau', holds: ['Cyber Crime Bureau', 'Deleting', 'thumb'] },
  { typed: 'audit chamber', holds: ['National Audit Chamber'] },
  { typed: 'education minister resign', holds: ['refused to resign', 'stay and do so'] },
  // numbers, sums, dates, percentages
  { typed: '74.5%', holds: ['74.5 percent'] },
  { typed: '61 of 340', holds: ['61 of 340'] },
  { typed: '3.6m crowns', holds: ['3.6 million crowns'] },
  { typed: '48000', holds: ['48,000'] },
  { typed: '1 in 8 candidates', by: ['Li Wen-Hao'], holds: ['one candidate in eight'] },
  { typed: 'July 4', holds: ['4 July'] },
  { typed: 'nine phones', holds: ['nine telephones'] },
  // misspellings, other forms, synonyms, key words in any order
  { typed: 'algerba', by: ['Li Wen-Hao'], holds: ['algebra'] },
  { typed: 'cried bakery', by: ['Zofia Małecka'], holds: ['burst into tears'] },
  { typed: 'lorry tracking', holds: ['tracking devices'] },
  { typed: 'unlocked cubboards', holds: ['cupboards'] },
  // long pasted sentences
  {
    typed:
      'Detectives say he slit open one sealed carton out of 212, took pictures in a lay-by and taped the box up again.',
    holds: ['slit open'],
    article: 'C',
  },
  {
    typed: 'We are happy to supervise again, but not for nothing and not on a bank holiday',
    by: ["Gráinne O'Malley-Voss"],
    holds: ['bank holiday'],
    article: 'B',
  },
  // not there
  { typed: 'volcano', nothing: true },
  { typed: 'penguin', nothing: true },
];
