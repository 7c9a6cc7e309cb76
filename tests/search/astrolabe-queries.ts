import type { ReaderGuess } from './more-reader-queries.ts';

export const astrolabeQueries: readonly ReaderGuess[] = [
  // words of a quotation, half remembered
  { typed: 'walked past gold chronometers', by: ['Ingrid Åkesson-Pryce'], holds: ['chronometers'] },
  { typed: 'one man with a torch', by: ['Desmond K. Farr'], holds: ['torch'] },
  { typed: 'sack the watchmen', by: ['Desmond K. Farr'], holds: ['watchmen'] },
  { typed: 'took it for a dustbin lid', by: ['Pete Lanyon'], holds: ['dustbin lid'] },
  { typed: 'smells of mackerel', by: ['Lars-Erik Thune'], holds: ['mackerel'] },
  { typed: 'cannot lock its own roof', by: ["Hélène d'Aubigny"], holds: ['roof'] },
  { typed: 'pay for the instrument not stories', by: ['Lars-Erik Thune'], holds: ['not for stories'] },
  { typed: 'the children drew it all week', by: ['Noor Rahimi'], holds: ['drawn it all week'] },
  // phrases in marks
  { typed: '"satnav of its century"', by: ['Siobhán Ní Dhuill'], holds: ['satnav'] },
  { typed: '"a rope swinging"', by: ['Tomasz Wróbel'], holds: ['rope swinging'] },
  { typed: '"crossed my desk"', by: ["Hélène d'Aubigny"], holds: ['crossed my desk'] },
  { typed: '“a promise is a promise”', by: ['Lars-Erik Thune'], holds: ['promise'] },
  { typed: '"white van" capstan', by: ['R. J. Olawale'], holds: ['white van'] },
  // one word
  { typed: 'velvet', holds: ['velvet'] },
  { typed: 'skylight', holds: ['skylight'] },
  { typed: 'guineas', holds: ['guineas'] },
  { typed: 'buoy', holds: ['buoy'] },
  { typed: 'equator', by: ['Siobhán Ní Dhuill'], holds: ['equator'] },
  { typed: 'furnace', holds: ['furnace'] },
  // questions
  {
    typed: 'who said every dealer in europe knows its face',
    by: ['Siobhán Ní Dhuill'],
    holds: ['knows its face'],
  },
  { typed: 'what did the minister say about letters', by: ["Hélène d'Aubigny"], holds: ['letter'] },
  { typed: 'what did the director say about the alarm', holds: ['new alarm', 'I wrote to the ministry'] },
  { typed: 'how many guards were there five years ago', by: ['Desmond K. Farr'], holds: ['four guards'] },
  { typed: 'how much does it weigh', holds: ['2.8 kilograms'] },
  { typed: 'how many visitors did the museum have', holds: ['112,000 visitors'] },
  { typed: 'when does the gallery reopen', holds: ['20 May'] },
  { typed: 'where were the two men arrested', holds: ['Dunmarrow'] },
  { typed: 'who made the astrolabe', holds: ['made in 1571', 'Duarte Falcão'] },
  { typed: 'why was the drum weighted?', holds: ['weighted with chain', 'hidden on purpose'] },
  // names
  { typed: 'Ingrid Åkesson-Pryce', by: ['Ingrid Åkesson-Pryce'] },
  { typed: 'akesson pryce', by: ['Ingrid Åkesson-Pryce'] },
  { typed: 'wrobel', by: ['Tomasz Wróbel'] },
  { typed: 'Siobhan', by: ['Siobhán Ní Dhuill'] },
  { typed: 'ni dhuill scratch', by: ['Siobhán Ní Dhuill'], holds: ['scratch'] },
  { typed: 'nidhuill', by: ['Siobhán Ní Dhuill'] },
  { typed: 'daubigny', by: ["Hélène d'Aubigny"] },
  { typed: 'helene d aubigny', by: ["Hélène d'Aubigny"] },
  { typed: 'olawali', by: ['R. J. Olawale'] },
  { typed: 'RJ Olawale wiring', by: ['R. J. Olawale'], holds: ['wiring'] },
  { typed: 'lars erik', by: ['Lars-Erik Thune'] },
  { typed: 'desmond far', by: ['Desmond K. Farr'] },
  { typed: 'falcao', holds: ['Falcão'] },
  // roles, bodies, acronyms
  { typed: 'loss adjuster', by: ['Lars-Erik Thune'] },
  { typed: 'night guard', holds: ['night guard', 'alarm never made', 'rope swinging'] },
  { typed: 'curator', by: ['Siobhán Ní Dhuill'] },
  { typed: 'culture minister', holds: ['ulture minister', 'its own roof', 'crossed my desk'] },
  { typed: 'MGWU', holds: ['MGWU', 'Gallery Workers', 'four guards at night', 'watchmen'] },
  { typed: 'AACU', holds: ['AACU', 'Art and Antiques Crime Unit', 'white van'] },
  { typed: 'harbour authority', holds: ['Harbour Authority', 'weighted with chain'] },
  { typed: 'harbor authority spokeswoman chain', holds: ['weighted with chain'] },
  // numbers, sums, dates, percentages
  { typed: '38%', holds: ['38 percent'] },
  { typed: '£2.3m', holds: ['£2.3m', '£2.3 million'] },
  { typed: '85 guineas widow', holds: ['85 guineas'] },
  { typed: '150000 reward', holds: ['£150,000'] },
  { typed: '£20 scrap', by: ['R. J. Olawale'], holds: ['twenty pounds'] },
  { typed: 'June 30', holds: ['30 June'] },
  { typed: 'twenty seven museums', holds: ['27 national museums'] },
  // misspellings, other forms, synonyms, key words in any order
  { typed: 'macheral', by: ['Lars-Erik Thune'], holds: ['mackerel'] },
  { typed: 'cronometers', by: ['Ingrid Åkesson-Pryce'], holds: ['chronometers'] },
  { typed: 'melting it down', by: ['R. J. Olawale'], holds: ['melts it down'] },
  { typed: 'shipwreck 1898', holds: ['1898'] },
  { typed: 'free entry', holds: ['free admission'] },
  // long pasted sentences
  {
    typed:
      'Sailors hung it from the thumb by a ring and read the angle off a pointer, a feat on a rolling deck.',
    holds: ['Sailors hung it'],
    article: 'C',
  },
  {
    typed: 'There is a scratch on the rim and salt in the hinge, nothing that patience will not mend',
    by: ['Siobhán Ní Dhuill'],
    holds: ['patience'],
    article: 'D',
  },
  // not there
  { typed: 'giraffe', nothing: true },
  { typed: 'helicopter', nothing: true },
];
