/**
 * More of what readers may type, over the five articles and two invented stories:
 * `holds` (the first hit has one of these words in it), `by` (one of these said the first hit), `article` (it
 * stands in this one), `nothing` (no hit).
 */

export interface ReaderGuess {
  typed: string;
  holds?: string[];
  by?: string[];
  /** Siglum. */
  article?: string;
  nothing?: true;
}

export const moreReaderQueries: Readonly<Record<string, readonly ReaderGuess[]>> = {
  'content/meta-messenger-encryption': [
    // Phrases and quoted phrases
    { typed: '“step back”', holds: ['significant step back'] },
    { typed: '"beyond our help"', holds: ['beyond our help'] },
    { typed: "'incredibly disappointed'", holds: ['incredibly disappointed'] },
    { typed: 'private messages', holds: ['private messages'], by: ['Meta'] },
    { typed: 'now under threat', holds: ['That lifeline is now under threat'] },
    { typed: 'law enforcement, charities', holds: ['Law enforcement, charities'] },
    { typed: 'dreadful example', by: ['Susie Hargreaves'] },
    { typed: 'these are his choices', by: ['Tom Tugendhat'] },
    { typed: 'important in our life', by: ['Suella Braverman'] },
    { typed: 'most serious kinds of online child sexual abuse', holds: ['more than doubled since 2020'] },
    { typed: 'recovery method', holds: ['recovery method'] },
    { typed: 'stern words', holds: ['stern words'] },
    // Fragments, one word
    { typed: 'outraged', by: ['Susie Hargreaves'] },
    { typed: 'epidemic', by: ['Tom Tugendhat'] },
    { typed: 'grooming', holds: ['grooming'] },
    { typed: 'robust', holds: ['robust'] },
    { typed: 'instagram', holds: ['Instagram'] },
    { typed: 'hackers', holds: ['hackers'] },
    { typed: 'stark', holds: ['stark'] },
    { typed: 'heinous', holds: ['heinous'] },
    // Questions
    { typed: 'who said moral choice', by: ['Tom Tugendhat'] },
    { typed: 'who said they were outraged?', by: ['Susie Hargreaves'] },
    { typed: 'what did braverman say about instagram', holds: ['Instagram'] },
    { typed: 'what did cleverly say about online harms', by: ['James Cleverly'] },
    { typed: 'what does the nspcc say', by: ['Peter Wanless'] },
    { typed: 'did the spokesperson say nobody can see messages', holds: ['nobody, including Meta'] },
    // Speaker and word
    { typed: 'tugendhat lifeline', holds: ['lifeline'], by: ['Tom Tugendhat'] },
    { typed: 'cleverly step back', holds: ['significant step back'], by: ['James Cleverly'] },
    { typed: 'hargreaves privacy', by: ['Susie Hargreaves'] },
    { typed: 'meta robust', holds: ['robust'] },
    { typed: 'babbage new access', holds: ['new or additional'] },
    { typed: 'braverman collaborate', holds: ['collaborate constructively'] },
    // Names, partial names, roles
    { typed: 'suella', by: ['Suella Braverman'] },
    { typed: 'susie', by: ['Susie Hargreaves'] },
    { typed: 'sir peter', by: ['Peter Wanless'] },
    { typed: 'loredana', by: ['Loredana Crisan'] },
    { typed: 'ms braverman', by: ['Suella Braverman'] },
    { typed: 'the security minister', by: ['Tom Tugendhat'] },
    { typed: 'chief executive', by: ['Peter Wanless', 'Susie Hargreaves'] },
    { typed: 'MP for Tonbridge', by: ['Tom Tugendhat'], holds: ['Tonbridge'] },
    { typed: 'minister', by: ['Tom Tugendhat', 'James Cleverly'] },
    // Organisations and acronyms
    { typed: 'nspcc', by: ['Peter Wanless'] },
    { typed: 'internet watch foundation', by: ['Susie Hargreaves'] },
    { typed: 'home office', by: ['Home Office', 'the Home Office', 'Tom Tugendhat'] },
    { typed: 'ofcom', holds: ['Ofcom'], by: ['Government and Ofcom officials'] },
    { typed: 'NCMEC', holds: ['NCMEC', 'National Centre for Missing'] },
    { typed: 'N.C.A.', holds: ['NCA', 'National Crime Agency'] },
    // Numbers
    { typed: '1bn', holds: ['1bn users'] },
    { typed: '1 billion users', holds: ['1bn users'] },
    { typed: '800 a month', holds: ['800 perpetrators per month'] },
    { typed: '20 million cases', holds: ['20 million cases'] },
    { typed: '80 percent', holds: ['80%'] },
    { typed: 'over 19', holds: ['over-19', 'over the age of 19'] },
    // Spelling, spacing, apostrophes, UK and US, plural and singular
    { typed: 'wont be able to spot grooming', holds: ['no longer be able to spot grooming'] },
    { typed: 'lifelines', holds: ['lifeline'] },
    { typed: 'empowers child abusers', holds: ['empower'] },
    { typed: 'end to end encription', holds: ['end-to-end encryption'] },
    { typed: 'priviacy of paedophiles', by: ['Susie Hargreaves'] },
    { typed: 'signficant deterrant', holds: ['significant deterrent'] },
    { typed: 'hargreves', by: ['Susie Hargreaves'] },
    { typed: 'wanles', by: ['Peter Wanless'] },
    { typed: 'tungendhat', by: ['Tom Tugendhat'] },
    { typed: 'clevrely', by: ['James Cleverly'] },
    { typed: 'zukerberg', holds: ['Zuckerberg'] },
    { typed: 'acredited technology', holds: ['accredited technology'] },
    { typed: 'step-back', holds: ['significant step back'] },
    { typed: 'behaviour patterns', holds: ['patterns of behavior'] },
    { typed: 'qwrtplk zzxv', nothing: true },
    { typed: '???', nothing: true },
  ],
  museum: [
    { typed: 'never ours to keep', holds: ['never ours to keep'], by: ['Greta Lindqvist'] },
    { typed: 'who said peice of theatre', by: ['Alec Thorne'] },
    { typed: 'theater', by: ['Alec Thorne'] },
    { typed: 'demir grandchildren', by: ['Yusuf Demir'] },
    { typed: 'lindquist', by: ['Greta Lindqvist', 'Lindqvist Museum'] },
    { typed: 'to late', holds: ['too late'], by: ['Yusuf Demir'] },
    { typed: 'emptycase', holds: ['empty case'] },
    { typed: 'exhibits', holds: ['exhibit'] },
    { typed: '"a long road"', holds: ['the end of a long road'] },
    { typed: '1871', holds: ['1871'] },
    { typed: 'what did the ambassador say about his grandparents', holds: ['Yusuf Demir', 'grandparents'] },
    { typed: 'crown prop', holds: ['a crown for a prop'] },
  ],
  ferry: [
    { typed: 'lifeline', holds: ['lifeline', 'Lifeline'] },
    { typed: 'post milk sick dead', by: ['Moira Keith'] },
    { typed: 'henrik money every winter', by: ['Henrik Sand'] },
    { typed: 'delivered babys', by: ['Ewan Low'] },
    { typed: 'a thousand cuts', by: ['Donal Rae', 'Ewan Low'] },
    { typed: 'leave no stone unturned', holds: ['leave no stone unturned'] },
    { typed: 'blank check', holds: ['no blank cheque'] },
    { typed: 'balence sheet', by: ['Moira Keith'] },
    { typed: 'skerry', by: ['Skerry Lines'] },
    { typed: 'transport secretary', holds: ['transport secretary'] },
    { typed: '112 years', holds: ['112 years'] },
    { typed: 'cant put that on a balance-sheet', by: ['Moira Keith'] },
  ],
};
