/** The words of the side-by-side pages; sentences about a pair are in `say-result.ts` and `say-difference.ts`. */
import { capitalise, count, countInWords, list, spell } from '../../engine/text/counts.ts';
import { places } from './compare-script-words.ts';

const linked = 'Linked by the editor';
const tells = { 'the same': 'in other words', otherwise: 'told otherwise' } as const;

export const compareWords = {
  title: (sigla: readonly string[]) => `${list(sigla)}, side by side`,
  titleOfAll: (articles: number) => `${capitalise(countInWords(articles, 'article'))}, side by side`,
  /** Of several articles whose columns a sheet does not hold. */
  titleOnPaper: (sigla: readonly string[]) => `${list(sigla)}, row by row in the order of ${sigla[0]}`,
  kicker: 'Compare',
  /** Heard before the heads of the columns. */
  columns: 'The texts',

  index: {
    title: 'Compare',
    description: (story: string) => `Pairs of articles about “${story}”, side by side, with what they share.`,
    heading: 'Read the articles side by side',
    standfirst: (articles: number, pairs: number, sharing: number) => {
      if (articles === 1) return 'This story has one article: there is nothing to read beside it.';
      if (pairs === 0)
        return `${capitalise(countInWords(articles, 'article'))}; no two of them share text. Choose up to five.`;
      return `${capitalise(countInWords(articles, 'article'))}, ${countInWords(pairs, 'pair')}; ${sharing === 0 ? 'none' : spell(sharing)} of them ${sharing === 1 ? 'shares' : 'share'} text. Open a pair, or choose up to five articles.`;
    },
    choose: 'Choose the articles',
    order: 'The first one gives the order; what the others print of it stands beside it.',
    all: (articles: number) => `All ${spell(articles)} articles at once →`,
    pairs: 'Pairs',
    share:
      'The most shared text first. A share is the part of an article’s body that the other one prints too, counted in characters.',
  },

  all: {
    description: (story: string) =>
      `All articles about “${story}” in aligned rows: what they share stands on one row.`,
    rows: 'What two or more articles share stands on one row, in the order of',
    marked: '; words that differ are marked. A pair has more:',
    pairs: 'all pairs',
    choose: 'Choose the articles and their order (now',
    columns: 'Columns, scroll sideways',
  },

  /** What an address asks for on the page of all articles. */
  choice: {
    repeated: (sigla: readonly string[]) =>
      `${list(sigla)} ${sigla.length === 1 ? 'was' : 'were'} chosen twice; one copy of an article says all.`,
    unknown: (sigla: readonly string[]) =>
      sigla.length === 1
        ? `This story has no article ${sigla[0]}.`
        : `This story has no articles ${list(sigla)}.`,
    tooMany: (sigla: readonly string[]) =>
      `Five articles at most stand side by side: ${list(sigla)} ${sigla.length === 1 ? 'is' : 'are'} left out.`,
    all: 'All articles are shown: choose two or more different ones to read only those.',
    alone: (siglum: string) => `Read ${siglum} by itself`,
    ofPair: (a: string, b: string) => `The result of ${a} and ${b} in words, and the list of what differs`,
    failed: 'The chosen articles could not be loaded; all are shown. Try again when there is a connection.',
  },

  pairs: {
    label: 'Pairs that share something',
    heads: {
      pair: 'Pair',
      words: 'Shared words',
      share: 'Share of each',
      statements: 'Statements in both',
      differences: 'Places that differ',
    },
    and: 'and',
    share: (share: string, siglum: string) => `${share} of ${siglum}`,
    nothing: 'No text in common:',
  },

  picker: {
    places,
    optional: '(if you like)',
    submit: 'Read side by side',
    withoutScript:
      'Articles of your own choice need JavaScript, which is off here. These pairs have pages of their own:',
    pair: (sigla: readonly string[]) => list(sigla),
  },

  controls: {
    view: 'View',
    views: { aligned: 'Aligned', printed: 'As printed', oneText: 'One text' },
    rows: 'Rows',
    show: { all: 'All', shared: 'Shared', only: 'Only here', quotations: 'Quotations' },
    marks: 'Marks',
    changes: 'Changed words',
    aloud: 'Changes told to screen readers',
    previous: 'Previous difference',
    next: 'Next difference',
    previousShort: 'Previous',
    nextShort: 'Next',
    speakers: (sigla: readonly string[]) => `Speakers, with their quotations in ${list(sigla)}`,
    counted: 'Quotations in',
    others: (names: readonly string[]) => (names.length < 4 ? names.join(', ') : `${names.length} others`),
  },

  heads: {
    noPublisher: 'Publisher not stated',
    noDate: 'date not stated',
    words: (number: number) => count(number, 'word'),
    shared: (share: string, other: string) =>
      share === '0%' ? `nothing shared with ${other}` : `${share} of its characters shared with ${other}`,
  },

  /** Where a filter leaves no row. */
  noRows: {
    shared: 'No passage is shared: nothing stands in more than one of these articles.',
    only: 'Every row is shared: nothing stands in one of these articles alone.',
    quotations: 'None of these articles quotes anybody.',
  },

  rows: {
    passage: 'Shared passage',
    statement: (begins: string) => `Shared statement, no shared passage: ${begins}`,
    statementSign: '≈',
    firstWords: 6,
    /** The first words of what is shared, in its own marks. */
    begins: (words: string) =>
      `“${words
        .replace(/^[“"«„]/u, '')
        .replaceAll('“', '‘')
        .replaceAll('”', '’')}”`,
    passageContinued: (number: number) => `Shared passage ${number}, continued`,
    onlyIn: (siglum: string) => `Only in ${siglum}`,
    notShared: 'Not shared',
    folded: (lead: string, printing: readonly { siglum: string; sentences: number }[]) =>
      `${lead}: ${list(printing.map(({ siglum, sentences }) => `${countInWords(sentences, 'sentence')} of ${siglum}`))}`,
  },

  cell: {
    empty: 'shares no text here.',
    nothing: (siglum: string) => `no shared text found in ${siglum}`,
    told: (siglum: string) => `${siglum} tells some of this elsewhere, in its own words`,
    elsewhere: (siglum: string, passage: number | null) =>
      passage === null ? `${siglum} quotes a shared statement here` : `${siglum} has passage ${passage} here`,
    moved: (siglum: string) => `${siglum} prints this in another place.`,
    inArticle: (siglum: string, paragraphs: string) =>
      `in ${siglum}, ${paragraphs.includes('–') ? 'paragraphs' : 'paragraph'} ${paragraphs}`,
    lines: ([first, last]: readonly [number, number]) =>
      first === last ? `line ${first} of the file` : `lines ${first}–${last} of the file`,
    longer: 'Longer here',
    notIn: (words: number, other: string) =>
      `${countInWords(words, 'word')} of the quotation ${words === 1 ? 'is' : 'are'} not in ${other}.`,
    nobody: 'nobody',
    otherSpeaker: (other: string) => `Other speaker in ${other}`,
    otherName: (other: string) => `Named differently in ${other}`,
    givenTo: (speakers: readonly string[]) => `the same words are given to ${list(speakers)}.`,
    has: (siglum: string) => `${siglum} has`,
    hasAlone: (siglum: string) => `only ${siglum} has`,
    linked,
    tells,
    linkedIn: (siglum: string) => `in ${siglum}`,
    /** Heard after the words that differ. */
    end: 'end',
    label: (label: string) => `${label}:`,
  },

  alsoIn: (siglum: string, paragraph: number) => `Also in ${siglum}, paragraph ${paragraph}: go there`,

  printed: (siglum: string) => `Article ${siglum} as printed`,

  oneText: {
    reading: (spine: string, others: readonly string[]) =>
      `Reading ${spine} · with ${list(others)} beside it`,
    byHand: (label: string | undefined, kind: keyof typeof tells, sigla: readonly string[]) =>
      `${linked}: ${label ? `${label}, ` : ''}${tells[kind]} in ${list(sigla)}`,
    others: (spine: string) => `What ${spine} does not print`,
    quotedNotIn: (spine: string) => `Quoted here and not in ${spine}:`,
    read: (siglum: string) => `Read ${siglum} →`,
    also: (sigla: readonly string[], differences: number, isOtherSpeaker: boolean) =>
      `Also in ${list(sigla)} · ${isOtherSpeaker ? 'other speaker, ' : ''}${chip(differences)}`,
  },

  differences: {
    title: 'What differs',
    none: (a: string, b: string) => `No word differs inside what ${a} and ${b} share.`,
    more: (number: number) => `${capitalise(countInWords(number, 'more difference'))}`,
    line: (siglum: string, number: number) => `${siglum} line ${number}`,
    /** On paper, where the rows have the numbers of their paragraphs. */
    paragraph: (siglum: string, number: number) => `${siglum} ¶ ${number}`,
    columns: 'To the columns ↓',
    onlyHere: 'What only one of them prints',
    words: (words: number, other: string) =>
      words === 0
        ? `prints nothing outside what it shares with ${other}.`
        : `${countInWords(words, 'word')} that ${other} does not print.`,
    nobody: 'It quotes nobody whom the other does not.',
    quotes: 'Only it quotes',
    quotations: (number: number) => countInWords(number, 'quotation'),
    comma: ', ',
    and: ' and ',
  },
} as const;

function chip(differences: number): string {
  return differences === 0 ? 'same words' : countInWords(differences, 'difference');
}
