/** The words of an article's pages: its text, what is known of it, its file. */
import { count, list, ofSpeakers } from '../../engine/text/counts.ts';

export const articleWords = {
  description: (siglum: string, story: string) =>
    `Article ${siglum} of the story “${story}”, with its quotations marked by speaker.`,
  kicker: (siglum: string, articles: number) => `Article ${siglum} of ${articles}`,
  titleBasis: {
    stated: '',
    'first words': 'No headline in the file; these are its first words.',
    editor: 'Title given by the editor.',
  },
  sameHeadline: (sigla: readonly string[]) => `The same headline stands over ${list(sigla)}.`,
  words: (number: number) => count(number, 'word'),
  quotations: (quotations: number, given: number, speakers: number) =>
    quotations === 0
      ? 'no quotations'
      : `${count(quotations, 'quotation')}${given < quotations ? ', ' : ' '}${ofSpeakers(quotations, given, speakers)}`,
  compare: 'Compare with',
  compareWith: (siglum: string) => `Compare with ${siglum}`,
  others: 'Read',
  readOther: (siglum: string) => `Read article ${siglum}`,
  neighbours: { label: 'Other articles of the story', previous: 'Before:', next: 'Next:' },
  toSource: 'The file as received',
  empty: 'No article text was found in this file.',

  list: {
    title: 'Quotations in this article',
    lead: 'In the order of the text, with the words that say who spoke.',
    none: 'Nothing in this article stands in quotation marks or behind a speaker’s label.',
  },

  findings: {
    title: 'What sets it apart',
    lead: 'Findings that rest on words of this article. No finding is a verdict.',
  },

  corrections: {
    title: (notices: number) =>
      notices === 1 ? 'Correction printed with this article' : 'Corrections printed with this article',
  },

  facts: {
    title: 'What is known about it',
    labels: {
      title: 'Title',
      published: 'Published',
      author: 'Author',
      section: 'Section',
      tags: 'Tags',
      url: 'Address',
      publisher: 'Publisher',
      dateline: 'Dateline',
    },
    bases: { stated: 'stated', 'worked out': 'worked out', editor: 'editor', 'not stated': 'not stated' },
    notStated: 'not stated',
    line: (number: number) => `line ${number}`,
    clues: (number: number) => count(number, 'clue'),
    silent: (labels: readonly string[]) => `Not stated: ${labels.join(', ').toLowerCase()}.`,
    underLabel: (label: string) => `Printed under the label “${label}”.`,
    readings: (readings: readonly { date: string; reading: string }[]) =>
      `Can be read ${readings.map(({ date, reading }) => `as ${date} (${reading})`).join(' or ')}.`,
  },

  notes: {
    title: 'How it was read',
    lead: 'Odd places in the file, with a dagger (†) where they stand. The text is kept as it is.',
    editor: 'editor’s note',
    line: (number: number) => `line ${number}`,
  },

  furniture: {
    title: 'Also in the file, not part of the article',
    lead: 'Kept because nothing is lost; left out of comparison and counts; search shows comments and house rules below the rest.',
    kinds: {
      boilerplate: 'Furniture of the page it was taken from',
      'comment-policy': 'House rules for comments',
      comment: 'Readers’ comments',
      related: 'Related posts',
    },
    correction: 'Correction printed with the article, shown above its text',
    summary: (label: string, words: number) => `${label}, ${count(words, 'word')}`,
  },

  cite: {
    title: 'Cite this article',
    lead: 'As far as the file states it. Add the address of this page and the day you read it; “Cite” beside a quotation gives its words with both.',
    unknown: {
      author: '[Author not stated]',
      publisher: '[Publisher not stated]',
      url: '[Address not stated]',
    },
    /** Of one quotation in the article. */
    quotation: {
      summary: 'Cite',
      which: (words: string) => `: “${words}”`,
      what: 'the citation',
      speaker: (speaker: string | null, by: string | null) =>
        by === null
          ? `${speaker ?? 'Speaker not stated'}.`
          : `${speaker ?? 'Speaker not stated'}, attributed with ${by}.`,
      article: (citation: string) => `In: ${citation}`,
      paragraph: (number: number) => `Paragraph ${number}.`,
      read: 'read on',
      day: '[day]',
    },
    begins: (words: string) => `[No headline; begins “${words.replaceAll('“', '‘').replaceAll('”', '’')}”]`,
    ambiguous: (date: string) => `${date}, ambiguous`,
    openOf: (missing: readonly string[], date: string | null) =>
      [
        ...(missing.length > 0 ? [`not stated: ${missing.join(', ')}`] : []),
        ...(date === null ? [] : [`date ambiguous: ${date}`]),
      ].join('; '),
  },

  source: {
    title: (siglum: string) => `${siglum}: the file as received`,
    kicker: 'The file as received',
    description: (siglum: string) =>
      `The source file of article ${siglum}, line by line, with its checksum and what became of each line.`,
    file: 'File',
    size: 'Size',
    sizes: (bytes: number, characters: number, lines: number) =>
      `${count(bytes, 'byte')}, ${count(characters, 'character')}, ${count(lines, 'line')}`,
    lineEnds: 'Line ends',
    ends: { lf: 'LF', crlf: 'CRLF', cr: 'CR', mixed: 'mixed', none: 'none' },
    bom: ', with a byte order mark',
    sha256: 'SHA-256',
    table: 'What the lines were read as',
    heads: { kind: 'Read as', lines: 'Lines', characters: 'Characters', share: 'Of the file' },
    lines: {
      title: 'Line by line',
      lead: 'Every character of the file, none left out. The label says what a stretch was read as; a paragraph number leads to the article.',
      line: (number: number) => `Line ${number}`,
      note: 'Note on how this line was read',
      paragraph: (number: number) => `Paragraph ${number} of the article`,
    },
  },
} as const;

/** What is added to the text of an article where it is marked. */
export const markWords = {
  paragraph: (number: string) => `Link to paragraph ${number}`,
  why: (initials: string, speaker: string) => `${initials}, ${speaker}: why`,
  odd: 'Note on the text',
  alsoIn: 'also in',
  otherwise: (sigla: readonly string[]) => `otherwise in ${list(sigla)}`,
  differences: (number: number, otherSpeaker: boolean) =>
    `${number === 0 ? 'same words' : count(number, 'difference')}${otherSpeaker ? ', other speaker' : ''}`,
} as const;
