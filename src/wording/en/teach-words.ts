/** The words of the pack for a class. */
import type { FindingKind } from '../../schemas/finding.ts';
import { count } from '../counts.ts';

export const teachWords = {
  title: 'For a class',
  description: (story: string) =>
    `A lesson on the story “${story}”: instructions, an empty table to fill in, questions with answers.`,
  standfirst: (articles: number) =>
    `A lesson of an hour on how one story reads in ${count(articles, 'article')}. Print this page: instructions, an empty table, questions. The answers stay folded and are not printed unless you open them.`,
  contentNote: 'Content note:',
  how: {
    title: 'How to run it',
    steps: (summary: string) =>
      [
        ['5 minutes.', `Tell the class the subject in one sentence: ${summary} Do not say who wrote what.`],
        [
          '15 minutes.',
          'Give each group two articles, on paper or on screen with quotation marks switched off. They mark every quotation and write the speaker beside it.',
        ],
        [
          '15 minutes.',
          'They fill in the table below: what is said of date, author and publisher; who is quoted; what only one article has.',
        ],
        ['15 minutes.', 'The questions. Every answer needs the words of the article that it rests on.'],
        [
          '10 minutes.',
          'Open the comparison on screen, look at what the groups missed and at what the site missed. It works by rules and can be wrong; each finding names its rule.',
        ],
      ] as const,
    articles: 'The articles',
    words: (number: number) => count(number, 'word'),
  },
  sheet: {
    title: 'A table to fill in',
    lead: 'Write “not stated” where the article does not say. Do not guess.',
    label: 'The table, one column an article',
    question: 'Question',
    empty: 'to fill in',
    rows: [
      'Published',
      'Author',
      'Publisher',
      'Who is quoted',
      'In whose words does it begin',
      'Text that stands in another article too',
      'Only in this article',
      'What you would ask the author',
    ],
  },
  questions: {
    title: 'Questions',
    lead: 'Drawn from what the comparison found.',
    none: 'The comparison found nothing to ask about.',
    answer: 'Answer',
    evidence: 'The words it rests on →',
  },
} as const;

/** What a finding of each kind lets one ask; `articles` is `A and B`. */
export const askedOf: Partial<Record<FindingKind, (articles: string) => string>> = {
  'attribution conflict': (articles) =>
    `${articles} print the same words. To whom does each article give them, and by which words does it do so?`,
  'wording inside the marks': (articles) =>
    `${articles} quote the same person. Which words inside the quotation marks are not the same? Could both be what was said?`,
  'cut quotation': (articles) =>
    `${articles} print one statement at different lengths. What was left out, and does the article show that something is missing?`,
  'lifted quotation': (articles) =>
    `Words that one of ${articles} puts into quotation marks stand in the other as part of something longer. What came before and after?`,
  reprint: (articles) =>
    `How much of one of ${articles} stands in the other, word for word? What did the shorter one leave out, and whose voices went with it?`,
  'typography only': (articles) =>
    `Lay ${articles} side by side. Which differences are only of typography, and how can you tell?`,
  echo: (articles) =>
    `The same turn of phrase stands in ${articles}. Who uses it in each, and is it one statement or two?`,
  'marks around narration': (articles) =>
    `Words that are in quotation marks in one of ${articles} are the reporter’s own in another. Which are they, and what does that change?`,
  'one office, two holders': (articles) =>
    `${articles} name an office, not the same person. Who holds it in each, and what does that say about when each was written?`,
  'one law, two names': (articles) =>
    `${articles} do not call the law by one name. What do the names say about when each was written?`,
  'quoted in one article only': (articles) =>
    `Who speaks in ${articles} and nowhere else in this story? What would a reader of the others miss?`,
  'sole voice': (articles) =>
    `Whose words are quoted in ${articles}? Who is spoken about without being quoted?`,
  'ambiguous date': (articles) =>
    `A date in ${articles} can be read in two ways. Which, and what in the texts decides it?`,
  'missing date': (articles) =>
    `${articles} gives no date. Which words in the text help to place it, and how far do they go?`,
  figure: (articles) => `Which figures does the text of ${articles} give, and who answers for each of them?`,
};
