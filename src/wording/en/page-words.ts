/** The words of the lists of a story: its quotations and its statements. */
import { count, ofSpeakers } from '../../engine/text/counts.ts';

export const pageWords = {
  quotations: {
    title: 'Quotations',
    description: (story: string) =>
      `Every quotation in the articles of the story “${story}”, with its speaker.`,
    standfirst: (quotations: number, given: number, speakers: number, articles: number) =>
      `${count(quotations, 'quotation')} in ${count(articles, 'article')}, ${ofSpeakers(quotations, given, speakers)}, each with the words that say who spoke.`,
    search: 'To find words, use the search above.',
    inArticle: (quotations: number) =>
      quotations === 0 ? 'Nobody is quoted here.' : count(quotations, 'quotation'),
    forms: [
      ['full', 'a clause or more of speech'],
      ['fragment', 'a few words set into a reporter’s sentence'],
      ['term', 'nobody’s speech'],
    ] as const,
    terms: 'Words in marks that are nobody’s speech',
    whatTermsAre: 'Terms of a law, titles, nicknames, words held at a distance.',
  },

  statements: {
    title: 'Statements',
    description: (story: string) => `What was said once and printed more than once in the story “${story}”.`,
    standfirst:
      'What somebody said, printed more than once: in full, cut short, or in pieces. Each leads to all its versions, word by word.',
    none: 'Nothing that was said is printed more than once.',
    conflict: 'two speakers',
  },
} as const;
