import type { Printed } from '../../engine/statements/count-printed.ts';
import type { WherePrinted } from '../../statement/where-printed.ts';
import { sayWhere } from './statement-words.ts';

/** The words around a quotation and its versions, wherever one is listed. */
export const quotationWords = {
  nobody: 'nobody’s speech',
  notStated: 'speaker not stated',
  inArticle: 'in the article',
  /** For the ear, where many links would have one name. */
  inArticleOf: (words: string) => `in the article: “${words}”`,
  lineOf: (number: number, siglum: string) => `line ${number} of ${siglum}`,
  line: (number: number) => `line ${number}`,
  versions: (where: WherePrinted) => `${sayWhere(where)} →`,
  why: {
    summary: 'Why',
    toWhich: (words: string) => `: “${words}”`,
    summaryOf: (words: string) => `Why: “${words}”`,
    rule: 'Rule',
    confidence: (share: number) => `; of 100 such speakers, about ${Math.round(share * 100)} are right`,
  },
  switch: 'Mark quotations',

  filter: {
    speaker: { label: 'Speaker', all: 'All speakers', nobody: 'Nobody, or not stated' },
    named: {
      label: 'Named or not',
      all: 'Both',
      options: [
        ['yes', 'Named speakers'],
        ['no', 'Unnamed speakers'],
      ],
    },
    form: { label: 'Form', all: 'All forms' },
    article: { label: 'Article', all: 'All articles' },
    reset: 'Show all',
  },

  wordTable: {
    label: 'Word table',
    place: 'Where',
    speaker: 'Given to',
    printed: 'Words printed',
    words: ({ words, other, more, whole }: Printed) =>
      `${words === whole ? 'all' : `${words} of`} ${whole}${other > 0 ? `, ${other} changed` : ''}${more > 0 ? ` and ${more} more` : ''}`,
    opening: 'At the opening',
    after: 'After',
    end: 'at the end',
    typography: 'typography only',
    readIn: (siglum: string) => `Read it in ${siglum}`,
    comment: 'comment',
    notStated: 'not stated',
    notPrinted: 'not inside the marks',
    noWord: 'no word',
    long: (words: number) => `(${words} words)`,
    alike: 'All versions have the same words.',
  },

  inPlace: {
    comment: 'a reader’s comment',
    paragraph: (number: number) => `paragraph ${number}`,
    read: 'Read in place →',
  },

  embed: {
    summary: 'Show this statement on another site',
    code: 'the code',
    how: 'Paste this where your page should have it. It needs no script.',
  },
} as const;

/** Apart, for the script of the list carries them. */
export const filterWords = {
  none: 'No quotation fits.',
  without: (choice: string) => `Without “${choice}”`,
  shown: (number: number) => `${number} shown`,
} as const;
