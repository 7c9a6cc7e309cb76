import type { ReaderGuess } from './more-reader-queries.ts';

/** What readers of the five articles may type who half remember them. */
export const halfRememberedQueries: readonly ReaderGuess[] = [
  // Sentences pasted or copied out, with a change
  {
    typed:
      'By starting to roll out end-to-end encryption on their services, Facebook are choosing to turn a blind eye to crimes against children we know to be proliferating on their platforms',
    by: ['Peter Wanless'],
  },
  {
    typed:
      '“The content of your messages and calls with family and friends are protected from the moment they leave your device to the moment they reach the receiver’s device”',
    by: ['Meta spokesperson', 'Loredana Crisan'],
  },
  {
    typed:
      'Law enforcement, charities and our close international partners all agree: these plans to rollout end to end encryption without proper safety measures will empower child sex abusers',
    by: ['James Cleverly'],
  },
  {
    typed:
      'In this country we arrest about 800 perpetrators per month and we protect around 1,200 children per month from this terrible crime',
    by: ['Suella Braverman'],
  },
  {
    typed:
      'Users will get a prompt to set up a recovery method to restore their messages once it is completed.',
    holds: ['recovery method'],
  },
  {
    typed: 'It’s not acceptable for tech executives to make huge profits from their youngest users',
    by: ['Tom Tugendhat'],
  },
  // Fragments from different places of one quotation
  { typed: 'epidemic … operate with impunity', by: ['Tom Tugendhat'], holds: ['Faced with an epidemic'] },
  {
    typed: 'tens of thousands of children ... beyond our help',
    by: ['Tom Tugendhat'],
    holds: ['beyond our help'],
  },
  { typed: 'extra layer of security reach the receiver', by: ['Loredana Crisan'] },
  { typed: 'failed to provide assurances sickening', by: ['Suella Braverman'] },
  { typed: 'arrest perpetrators heinous', by: ['Suella Braverman'], holds: ['heinous'] },
  { typed: 'industry-leading peers', by: ['Meta'], holds: ['industry-leading'] },
  // Speaker and article, writer, date
  { typed: 'cleverly guardian', by: ['James Cleverly'], article: 'B' },
  { typed: 'braverman bbc breakfast', by: ['Suella Braverman'] },
  { typed: 'dan milmo', article: 'B', holds: ['UK accuses Meta'] },
  { typed: 'dan milmo encryption', article: 'B' },
  { typed: '7 December 2023', article: 'B' },
  { typed: 'december 2023', article: 'B' },
  { typed: '2023-12-07', article: 'B' },
  // Who said, quotes of
  { typed: 'who said sickening abusers', by: ['Suella Braverman'] },
  { typed: 'who said "pass the buck"', by: ['Tom Tugendhat'] },
  { typed: 'peter wanless quote', by: ['Peter Wanless'] },
  { typed: 'cleverly quotes', by: ['James Cleverly'] },
  { typed: 'quote about lifeline', by: ['Tom Tugendhat'], holds: ['lifeline'] },
  { typed: 'quotes by the iwf', by: ['Susie Hargreaves'] },
  { typed: 'what has suella braverman said', by: ['Suella Braverman'] },
  { typed: 'who claimed paedophiles were grooming children', by: ['Suella Braverman'], holds: ['grooming'] },
  { typed: 'who accused meta of turning a blind eye', by: ['Peter Wanless', 'Tom Tugendhat'] },
  { typed: 'tugendhat on zuckerberg', by: ['Tom Tugendhat'] },
  { typed: 'what does the NCA say about encryption', by: ['James Babbage'] },
  // Half remembered, small words and all
  { typed: 'the privacy of the paedophiles over our children', by: ['Susie Hargreaves'] },
  { typed: 'they are choosing to turn blind eyes to the crimes', by: ['Peter Wanless'] },
  { typed: 'a very important part of our life', by: ['Suella Braverman'], holds: ['important in our life'] },
  { typed: 'nobody can read what is sent', by: ['Meta spokesperson'] },
  {
    typed: 'handbook to help parents keep their children safe',
    holds: ['handbook for parents', 'children safe'],
  },
  { typed: 'meta has not listened to us', by: ['James Cleverly'], holds: ['not listened'] },
  { typed: 'it is a lifeline for the victims', by: ['Tom Tugendhat'], holds: ['it’s a lifeline'] },
  { typed: 'companies threatened to leave', holds: ['threatened to'] },
  { typed: 'scanning only if feasible', holds: ['technically feasible'] },
  { typed: 'when suella braverman was at the helm', holds: ['at the helm'] },
  { typed: 'roll out end-to-end encryption without appropriate', by: ['James Cleverly'] },
  { typed: 'rolling out encryption', holds: ['rolling out encryption'] },
  // Names and roles
  { typed: 'clevery', by: ['James Cleverly'] },
  { typed: 'wanless petter', by: ['Peter Wanless'] },
  { typed: 'TUGENDHAT', by: ['Tom Tugendhat'] },
  { typed: 'Tom', by: ['Tom Tugendhat'] },
  { typed: 'peter', by: ['Peter Wanless'] },
  { typed: 'CLEVERLY, JAMES', by: ['James Cleverly'] },
  { typed: 'S. Hargreaves', by: ['Susie Hargreaves'] },
  { typed: 'tom tugenhat mp', by: ['Tom Tugendhat'] },
  { typed: 'home sec', by: ['James Cleverly', 'Suella Braverman'] },
  { typed: 'Home Secretary Braverman', by: ['Suella Braverman'] },
  { typed: 'home secretary cleverly', by: ['James Cleverly'] },
  { typed: 'security minister lifeline', by: ['Tom Tugendhat'], holds: ['lifeline'] },
  { typed: 'nspcc blind eye', by: ['Peter Wanless'] },
  { typed: 'iwf outraged', by: ['Susie Hargreaves'] },
  // What James Babbage said of access is “he said”: his agency stands in another sentence.
  { typed: 'nca access', holds: ['National Crime Agency', 'NCA'] },
  { typed: 'national crime agency babbage', by: ['James Babbage'] },
  { typed: 'facebook owner', holds: ['Facebook’s owner'] },
  { typed: 'ncmec referrals', holds: ['80% of global referrals'] },
  // Marks and capitals around it
  { typed: 'lifeline.', by: ['Tom Tugendhat'] },
  { typed: 'Stark!', by: ['Tom Tugendhat'] },
  { typed: '"extraordinary moral choice".', by: ['Tom Tugendhat'] },
  { typed: '`significant step back`', by: ['James Cleverly'] },
  { typed: '‘pass the buck’ tugendhat', by: ['Tom Tugendhat'], holds: ['pass the buck'] },
  { typed: 'END-TO-END ENCRYPTION DEFAULT', holds: ['default'] },
  // Numbers
  { typed: '20 000 investigations', holds: ['20,000 criminal investigations'] },
  { typed: 'twenty thousand investigations', holds: ['20,000 criminal investigations'] },
  { typed: 'twenty million cases', holds: ['20 million cases'] },
  { typed: '80 %', holds: ['80%'] },
  { typed: 'eighty percent', holds: ['80%'] },
  { typed: 'one thousand two hundred children', holds: ['1200 children'] },
  // Forms, blanks, spellings
  { typed: 'perpetrator', by: ['Suella Braverman'] },
  { typed: 'predator', by: ['Tom Tugendhat'] },
  { typed: 'child sexual abuser', holds: ['child sex abuser', 'child sexual abuser'] },
  { typed: 'endtoend', holds: ['end-to-end'] },
  { typed: 'whats app', holds: ['WhatsApp'] },
  { typed: 'face book messenger', holds: ['Facebook Messenger', 'Facebook and Messenger'] },
  { typed: 'i message', holds: ['iMessage'] },
  { typed: 'prioritising privacy', by: ['Susie Hargreaves'] },
  { typed: 'artificial inteligence malicious', by: ['Meta'] },
  { typed: 'criticise', holds: ['criticis', 'criticiz', 'critic'] },
  { typed: 'behaviour rather than scanning', by: ['Meta'] },
];
