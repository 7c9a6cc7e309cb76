/** The words of the lists of a story: its quotations and its statements. */
import { count } from '../counts.ts';

export const pageWords = {
  quotations: {
    title: 'Quotations',
    description: (story: string) =>
      `Every quotation in the articles of the story “${story}”, with its speaker.`,
    standfirst: (quotations: number, speakers: number, articles: number) =>
      `${count(quotations, 'quotation')} by ${count(speakers, 'speaker')} in ${count(articles, 'article')}, in the order of each article, with the words that attribute them. To find words, use the search above.`,
    inArticle: (quotations: number) =>
      quotations === 0 ? 'Nobody is quoted in it.' : count(quotations, 'quotation'),
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
    standfirst: 'Utterances that more than one article prints, in full or in pieces, with every version.',
    none: 'No statement is printed in more than one article.',
    conflict: 'two speakers',
  },
} as const;
