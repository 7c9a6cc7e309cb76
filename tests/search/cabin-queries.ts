import type { ReaderGuess } from './more-reader-queries.ts';

/** Written by somebody who had not read the search. */
export const cabinQueries: readonly ReaderGuess[] = [
  { typed: 'we sang to keep the kids awake', holds: ['We sang to keep the children awake'] },
  {
    typed: 'who said we could not fly',
    holds: ['We could not fly and we could not wait'],
    by: ['Noémie Vuillermaz'],
  },
  { typed: 'couldnt fly couldnt wait', holds: ['We could not fly and we could not wait'] },
  {
    typed: 'bolt no bigger than my thumb',
    holds: ['bolt no bigger than my thumb'],
    by: ['Bastien Crétenoud'],
  },
  {
    typed: 'pin or bolt the size of a thumb',
    holds: ['A pin no bigger than my thumb', 'A bolt no bigger than my thumb'],
    by: ['Bastien Crétenoud'],
  },
  {
    typed: '"nobody was ever in danger of falling"',
    holds: ['Nobody was ever in danger of falling'],
    by: ['Bastien Crétenoud'],
  },
  { typed: '1999 avalanche evacuated', holds: ['evacuated once before, in 1999'] },
  { typed: 'did the boss say sorry', holds: ['I apologise to every passenger'], by: ['Bastien Crétenoud'] },
  { typed: 'apologize passengers', holds: ['I apologise to every passenger'], by: ['Bastien Crétenoud'] },
  {
    typed: 'tadcaster cold',
    holds: ['I have never been so cold in my life', 'I have never been so cold'],
    by: ['Imogen Tadcaster'],
  },
  {
    typed: 'never been that cold in my life',
    holds: ['I have never been so cold in my life'],
    by: ['Imogen Tadcaster'],
  },
  {
    typed: 'what did the nurse from leeds say about ice on the windows',
    holds: ['ice on the inside of the windows'],
    by: ['Imogen Tadcaster'],
  },
  { typed: 'six year old at midnight', holds: ['six-year-old at midnight'], by: ['Imogen Tadcaster'] },
  { typed: 'chocolate bars', holds: ['Thirty-three people, two bars', 'two bars of chocolate'] },
  { typed: 'scottish teacher fractions', holds: ['You get very good at fractions'], by: ['Callum Prewitt'] },
  {
    typed: 'calum pruitt',
    holds: ['Callum Prewitt', 'Thirty-three people, two bars', 'You get very good at fractions'],
  },
  {
    typed: 'who kept the helmet',
    holds: ['I got to keep the helmet'],
    by: ['Wilf', 'Wilf Tadcaster', 'son Wilf', 'her son Wilf', 'Her son Wilf'],
  },
  { typed: 'TDA shares fell how much', holds: ['TDA shares closed down 8.4 percent'] },
  {
    typed: 'attendant gave his coat and gloves away',
    holds: ['The boy gave away his own coat'],
    by: ['grandfather from Lyon', 'grandfather', 'a grandfather from Lyon', 'the grandfather'],
  },
  { typed: 'grandad from lyon', holds: ['The boy gave away his own coat', 'A grandfather from Lyon'] },
  { typed: 'Jonas Perrochet age', holds: ['19-year-old Jonas Perrochet'] },
  {
    typed: 'how many passengers were rescued',
    holds: [
      'freed 31 passengers',
      '33 freed',
      'Thirty-three people, among them',
      '31 people were evacuated',
      'About 30 people are recovering',
    ],
  },
  { typed: 'how many children', holds: ['nine children'] },
  {
    typed: '33 or 31 people',
    holds: [
      '33 freed',
      'Thirty-three people, among them',
      'freed 31 passengers',
      '31 people were evacuated',
      'Thirty-three people, two bars',
    ],
  },
  { typed: 'how high above the ground was the cabin', holds: ['450ft above a ravine', '137 metres above'] },
  { typed: '137 meters', holds: ['137 metres above'] },
  {
    typed: 'wind speed kmh',
    holds: ['95 kilometres per hour', '70 kilometres per hour', '41 kilometres per hour'],
  },
  { typed: 'gusts 60 mph', holds: ['gusts of 60mph'] },
  {
    typed: 'wind limit of 70 why was it still running',
    holds: ['why a line with a wind limit of 70'],
    by: ['Urs Käslin'],
  },
  { typed: 'kaslin negligence', holds: ['It is too early to speak of negligence'], by: ['Urs Käslin'] },
  {
    typed: 'investigator says too soon to talk about negligence',
    holds: ['It is too early to speak of negligence'],
    by: ['Urs Käslin'],
  },
  { typed: 'how cold was it temperature', holds: ['minus 14 degrees'] },
  { typed: 'how many helicopters were used', holds: ['Three helicopters'] },
  {
    typed: 'pilot dont look at the rock',
    holds: ['you do not look at the rock', 'My winchman looks at the rock'],
    by: ['Reto Zgraggen'],
  },
  { typed: 'Zgragen awake hours', holds: ['awake for 22 hours'] },
  { typed: 'compensation francs offered', holds: ['250 francs'] },
  {
    typed: 'tore up voucher',
    holds: ['she had torn up the voucher', 'never getting in one of those things'],
  },
  {
    typed: 'never going in one of those again who said',
    holds: ['I am never getting in one of those things again'],
    by: [
      'woman wrapped in a foil blanket outside the church hall',
      'woman wrapped in a foil blanket',
      'woman',
      'A woman',
      'A woman wrapped in a foil blanket outside the church hall',
    ],
  },
  { typed: 'hypothermia hospital', holds: ['treated in hospital for hypothermia'] },
  { typed: 'what does FRSB stand for', holds: ['Federal Ropeway Safety Board (FRSB)'] },
  {
    typed: 'Federal Ropeway Safety Board ultrasonic tests how often',
    holds: ['ultrasonic tests are required every six years'],
  },
  {
    typed: 'staff warned about the part twice log november',
    holds: ['We wrote it in the log in November', 'staff had warned about the part twice'],
  },
  {
    typed: 'new part cost 1800 francs',
    holds: ['a new one cost 1,800 francs'],
    by: [
      'former maintenance worker',
      'former worker',
      'maintenance worker',
      'a former maintenance worker',
      'the former worker',
    ],
  },
  {
    typed: 'never refused a spare part',
    holds: ['I have never refused a spare part'],
    by: ['Bastien Crétenoud'],
  },
  {
    typed: 'mayor hotels cancelations',
    holds: ['hotels are already getting cancellations'],
    by: ['Marie-Laure Dubochon'],
  },
  {
    typed: 'dubouchon safety bargain',
    holds: ['Safety is not something we bargain over'],
    by: ['Marie-Laure Dubochon'],
  },
  { typed: 'how much money is the village losing each day', holds: ['90,000 francs a day'] },
  {
    typed: 'when will it reopen',
    holds: ['will not reopen before Easter', 'stay shut until at least the end of February'],
  },
  {
    typed: 'steel complaining before it breaks',
    holds: ['Steel complains before it quits'],
    by: ['Ottilie Brandauer', 'Professor Ottilie Brandauer'],
  },
  {
    typed: 'professor from graz',
    holds: ['Steel complains before it quits', 'Professor Ottilie Brandauer', 'Somebody has to be listening'],
  },
  { typed: 'rope descent kit kilos', holds: ['It weighs eleven kilos', 'rope descent kit'] },
  {
    typed: 'union man mechanics cut workshop',
    holds: ['cut its workshop from 14 mechanics', 'inspect with people you no longer employ'],
  },
  {
    typed: 'cant inspect with people you dont employ any more',
    holds: ['inspect with people you no longer employ'],
    by: ['Fabrice Monnay'],
  },
  { typed: 'frozen anemometer tower 3', holds: ['anemometer on tower three had frozen'] },
  {
    typed: 'was anyone questioned by police suspect',
    holds: ['No one has been questioned as a suspect'],
    by: ['police spokesman', 'spokesman', 'A police spokesman', 'the spokesman'],
  },
  {
    typed: 'evacuation time on paper three and a half hours',
    holds: ['emptied in three and a half hours', 'On paper you have daylight'],
  },
  { typed: 'ski instructor', nothing: true },
  { typed: 'helipad lawsuit damages', nothing: true },
  { typed: 'Geneva airport', nothing: true },
  { typed: 'bagpipes', nothing: true },
];
