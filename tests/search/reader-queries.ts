/**
 * What readers may type about the five articles, and what they expect: `first` (one of these stands first), `all`
 * (these are the first ones, in any order), `speakers` (these and no others said the quotations among the first
 * five hits), `close` (found only as near matches), `suggestion` (nothing found; the closest words).
 */

export interface ReaderQuery {
  typed: string;
  first?: string[];
  all?: string[];
  speakers?: string[];
  close?: true;
  suggestion?: string | null;
}

export const readerQueries: readonly ReaderQuery[] = [
  // Phrases
  { typed: 'blind eye', all: ['b-1724', 'e-1970'] },
  { typed: 'turn a blind eye', all: ['b-1724', 'e-1970'] },
  { typed: '"turn a blind eye"', all: ['b-1724', 'e-1970'] },
  { typed: '“pass the buck”', first: ['e-1766'] },
  { typed: 'significant step back', all: ['a-944', 'b-621', 'd-371'] },
  { typed: 'extraordinary moral choice', first: ['c-2266'] },
  { typed: 'incredibly disappointed', first: ['a-415'] },
  { typed: "it's a lifeline", first: ['e-1522'] },
  { typed: 'its a lifeline', first: ['e-1522'] },
  { typed: 'with impunity', all: ['e-9', 'e-1970'] },
  { typed: 'massively reduce our collective ability', first: ['c-1895'] },
  { typed: 'don’t believe people want us reading', first: ['c-461'] },
  { typed: 'whats sent or said', first: ['a-1373'] },
  { typed: 'police and NCA to bring', all: ['a-651', 'b-863', 'd-614'] },
  { typed: 'technically feasible', all: ['a-1978', 'b-3326'] },
  // Fragments and words in any order
  { typed: 'hackers criminals', first: ['c-547'] },
  { typed: 'eye blind turn', all: ['b-1724', 'e-1970'] },
  { typed: 'outraged privacy', first: ['b-2028'] },
  { typed: 'vast profits youngest', first: ['e-1766'] },
  { typed: 'grooming trust duping', first: ['c-3586'] },
  { typed: 'tugendhat impunity', all: ['e-9', 'e-1970'] },
  { typed: 'braverman 800', first: ['c-3406'] },
  { typed: 'cleverly bring offenders to justice', all: ['a-651', 'b-863', 'd-614'] },
  // Names, roles, questions
  { typed: 'braverman', speakers: ['Suella Braverman'] },
  { typed: 'Suella Braverman', speakers: ['Suella Braverman'] },
  { typed: 'peter wanless', first: ['b-1724'] },
  { typed: 'babbage', all: ['c-1895', 'c-1956'] },
  { typed: 'crisan', first: ['b-2285'] },
  { typed: 'home secretary', speakers: ['Suella Braverman', 'James Cleverly'] },
  { typed: 'the Home Secretary', speakers: ['Suella Braverman', 'James Cleverly'] },
  { typed: 'spokesperson', all: ['a-1181', 'a-1373', 'b-3466'] },
  { typed: 'security minister', speakers: ['Tom Tugendhat'] },
  { typed: 'head of messenger', first: ['b-2285'] },
  { typed: 'what did meta say', speakers: ['Meta', 'Meta spokesperson'] },
  { typed: 'what did wanless say about crimes', first: ['b-1724'] },
  { typed: 'who said lifeline', all: ['e-1522', 'e-1609'] },
  // Numbers, acronyms, equal forms
  { typed: '800', first: ['c-3406'] },
  { typed: '1,200 children', first: ['c-3406'] },
  { typed: '20,000', first: ['e/p8-1'] },
  { typed: 'e2ee is the default', first: ['c-2805'] },
  { typed: 'iwf', speakers: ['Susie Hargreaves'] },
  { typed: 'pedophiles', first: ['b-2028'] },
  { typed: 'prioritize the privacy', first: ['b-2028'] },
  { typed: 'pull out of the uk', first: ['a/p13-1'] },
  // Unfinished, misspelt, misprinted
  { typed: 'incredibly disap', first: ['a-415'] },
  { typed: 'tugend', speakers: ['Tom Tugendhat'] },
  { typed: 'guit the uk', first: ['b/p1-17'] },
  { typed: 'quit the UK market', first: ['b/p1-17'], close: true },
  { typed: 'tugenhat', speakers: ['Tom Tugendhat'], close: true },
  { typed: 'bravermann', speakers: ['Suella Braverman'], close: true },
  { typed: 'extrordinary morel choice', first: ['c-2266'], close: true },
  { typed: 'predator impunity', all: ['e-9', 'e-1970'], close: true },
  { typed: 'turning a blind eye', all: ['b-1724', 'e-1970'], close: true },
  { typed: 'blindeye', all: ['b-1724', 'e-1970'], close: true },
  // One article calls a speaker “Mr. Zuckerberg’s company”.
  { typed: 'zuckerburg', first: ['c-461', 'b/p1-1', 'c/p16-1', 'c/p17-1', 'd/p1-1', 'e/p11-1'], close: true },
  { typed: 'enkryptshun', suggestion: 'encryption' },
  { typed: 'xqzzkw', suggestion: null },
];
