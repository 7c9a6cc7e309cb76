/** The words of the search page, of its narrowing, and of its results. */
import { count, inFigures } from '../../engine/text/counts.ts';

export const searchWords = {
  title: 'Search',
  description: 'Search the quotations and sentences of every article, and readers’ comments below them.',
  label: 'Words, names, roles or numbers',
  press: 'Search',
  hint: 'Misspellings are forgiven. “Quotation marks” ask for the very words. Down and up arrows walk the results.',
  examples: 'For example:',
  narrow: 'Narrow down',
  narrowLabel: 'Narrow the results',
  noScript: {
    why: 'Search needs JavaScript, which is off here. Every quotation and speaker is listed without it:',
    label: 'Without searching',
    quotations: 'all quotations',
    speakers: 'all speakers',
  },
} as const;

/** Apart, for the worker that searches carries them. */
export const facetWords = {
  labels: {
    story: 'Story',
    article: 'Article',
    speaker: 'Speaker',
    kind: 'Kind of speaker',
    form: 'Form',
    named: 'Named or not',
  },
  values: {
    form: { full: 'Full sentence', fragment: 'Fragment', term: 'Term' },
    kind: { person: 'Person', organisation: 'Organisation', group: 'Group', document: 'Document' },
    named: { yes: 'Named', no: 'Unnamed' },
  },
  nobody: 'Not stated',
} as const;

/** Apart, for the script of the page carries them. */
export const resultWords = {
  groups: {
    quotations: 'Quotations',
    passages: 'In the articles’ own words',
    scattered: 'All of the words, not side by side',
    close: 'Close to what you typed',
    beside: 'Beside the articles: readers’ comments and house rules',
  },
  kinds: { comment: 'Reader’s comment', rules: 'House rules' },
  besideArticle: ' in the file of ',
  nobody: 'Speaker not stated',
  inArticle: '” in the article ',
  printed: ' as printed: ',
  countedOf: (read: number, allStories: boolean) =>
    `These numbers count the first ${read} hits${allStories ? '; those of the stories count all hits' : ''}.`,
  moreOptions: (folded: number) => `${folded} more`,
  showAll: (total: number) => `Show all ${total}`,
  showMore: 'Show more',
  nothingFor: (typed: string, where: string) => `Nothing found for “${typed}”${where}. `,
  /** What the hits are narrowed to, for a sentence: `in article C, speaker: Ida Brandt`. */
  narrowedTo: {
    story: (label: string) => `in the story “${label}”`,
    article: (label: string) => `in article ${label.split(' · ', 1)[0]}`,
    speaker: (label: string) => `speaker: ${label}`,
    kind: (label: string) => `kind of speaker: ${label.toLowerCase()}`,
    form: (label: string) => `form: ${label.toLowerCase()}`,
    named: (label: string) => `${label.toLowerCase()} speakers`,
  },
  unfiltered: 'Show all articles and speakers',
  closest: 'The closest words: ',

  nothing: (where: string) => `Nothing found${where}.`,
  counts: {
    quotations: (number: number) => count(number, 'quotation'),
    passages: (number: number) => `${count(number, 'sentence')} of articles`,
    scattered: (number: number) => `${number} with all of the words`,
    close: (number: number) => `${number} close to what you typed`,
    beside: (number: number) => `${number} in readers’ comments or house rules`,
  },
  ofFirst: (read: number, about: number, totals: string) =>
    `Of the first ${read} of about ${inFigures(about)}: ${totals.replace(/^N/u, 'n')}`,
} as const;

/** Apart, for the script that the search page begins with. */
export const failureWords = (reason: string) => `The search could not be loaded (${reason}). Try again.`;

/** Apart, for the list below the box in every page's head. */
export const quickWords = {
  all: 'All results',
  allOf: (total: number) => (total === 1 ? 'On the search page' : `All ${total} results`),
  nothing: 'Nothing found.',
  said: (number: number) =>
    number === 0 ? 'Nothing found.' : `${count(number, 'result')} below: the down arrow walks them.`,
} as const;
