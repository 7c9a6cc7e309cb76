/** The words of the pack for a class. */
import type { FindingKind } from '../../schemas/finding.ts';
import { capitalise, count, countInWords, list } from '../counts.ts';

const alone = ['Published', 'Author', 'Publisher', 'Who is quoted', 'Whose words it begins with'];
const beside = ['Text that stands in another article too', 'Only in this article'];

export const teachWords = {
  title: 'A lesson for a class',
  description: (story: string) =>
    `A lesson on the story “${story}”: instructions, an empty table to fill in, questions with answers.`,
  standfirst: (articles: number) =>
    `An hour on how ${articles === 1 ? 'one article tells its story' : `one story reads in ${countInWords(articles, 'article')}`}. Print this page: a sheet of instructions, a table to fill in, the questions, and the answers on sheets of their own.`,
  contentNote: 'Content note:',
  how: {
    title: 'How to run it',
    steps: (summary: string, articles: number) =>
      [
        ['5 minutes.', `Tell the class the subject in one sentence: ${summary} Do not say who wrote what.`],
        [
          '15 minutes.',
          `Give each group ${articles === 1 ? 'the article' : 'two articles'} without colours, printed or on screen (see the list). The group underlines every quotation and writes the speaker beside it.`,
        ],
        [
          '15 minutes.',
          `The groups fill in the table: the date, author and publisher that ${articles === 1 ? 'the article states, and who is quoted' : 'each article states, who is quoted, what stands in one article only'}.`,
        ],
        [
          '15 minutes.',
          'The groups answer the questions. Every answer needs the words of the article that it rests on.',
        ],
        [
          '10 minutes.',
          `Open ${articles === 1 ? 'the article' : 'a comparison'} on screen. What did the groups miss, and what did the site miss? It works by rules and can be wrong; each finding names its rule.`,
        ],
      ] as const,
    articles: 'The articles',
    words: (number: number) => count(number, 'word'),
    pairs: 'Pairs that share text:',
    pair: (sigla: readonly string[], words: number) => `${list(sigla)} (${count(words, 'word')})`,
    noPairs: 'No two of the articles share text; any pair will do.',
    compare: 'All comparisons →',
    plain: 'Without colours',
    plainOf: (siglum: string) => `${siglum} without colours`,
  },
  sheet: {
    title: 'A table to fill in',
    lead: 'Write “not stated” where the article does not say. Do not guess.',
    label: 'The table, one column an article',
    question: 'Question',
    empty: 'to fill in',
    /** What is asked of each article; with one there is no other to look into. */
    rows: (articles: number) => [...alone, ...(articles > 1 ? beside : []), 'What you would ask the author'],
  },
  questions: {
    title: 'Questions',
    lead: 'Drawn from what the comparison found.',
    none: 'The comparison found nothing to ask about.',
    answer: 'Answer',
    openAll: 'Open all answers',
    foldAll: 'Fold all answers',
    evidence: 'The words it rests on →',
  },
  key: {
    title: 'Answers',
    lead: 'For the teacher, by the numbers of the questions. Not to be handed out.',
  },
} as const;

/** What a question is about: its articles, the words in marks that its finding names, if any, and its heading. */
interface Asked {
  sigla: readonly string[];
  words: string | null;
  matter: string;
}

const one = ({ sigla }: Asked): boolean => sigla.length === 1;
const named = ({ sigla }: Asked): string => list(sigla);
const theWords = ({ words }: Asked): string => (words ? `the words “${words}”` : 'some words');

/** What a finding of each kind lets one ask; never with the answer in it. */
export const askedOf: Record<FindingKind, (about: Asked) => string> = {
  'attribution conflict': (it) =>
    `${named(it)} print the same words. To whom does each article give them, and by which words does it do so?`,
  'wording inside the marks': (it) =>
    `${named(it)} quote the same person. Which words inside the quotation marks are not the same? Could both be what was said?`,
  'cut quotation': (it) =>
    one(it)
      ? `${named(it)} prints one statement twice, at different lengths. What is left out the first time, and does the article show it?`
      : `${named(it)} print one statement at different lengths. What was left out, and does the article show that something is missing?`,
  'lifted quotation': (it) =>
    one(it)
      ? `${named(it)} first sets a few words of a statement into a sentence of its own and prints the whole of it elsewhere. Which words, and what came before and after them?`
      : `In ${named(it)}, one article takes a few words out of a statement that ${it.sigla.length > 2 ? 'the others print' : 'the other prints'} at length. Which words, and what came before and after them?`,
  reprint: (it) =>
    `Lay ${named(it)} side by side. How much of each stands word for word in the other? What does the shorter one leave out, and whose voices go with it?`,
  'typography only': (it) =>
    `Lay ${named(it)} side by side. Which differences are only of typography, and how can you tell?`,
  echo: (it) =>
    `${capitalise(theWords(it))} stand in ${named(it)}. Who uses them in each, and is it one statement or two?`,
  'with and without quotation marks': (it) =>
    `${capitalise(theWords(it))} stand in quotation marks in one place and without them in another (${named(it)}). Who said them? What do the marks change?`,
  'one office, two holders': (it) =>
    `${named(it)} name the holder of one office, and not the same person. Who holds it in each, and what does that say about when each was written?`,
  'one speaker, two names': (it) =>
    `${named(it)} do not print one speaker’s name alike. Which spellings are there, and how would you find out which is right?`,
  'one law, two names': (it) =>
    `${named(it)} call one law by different names. Which, and what do they say about when each was written?`,
  'law named in one article only': (it) =>
    `${named(it)} ${one(it) ? 'names' : 'name'} a law that no other article names. Which, and what has it to do with the story?`,
  'quoted in one article only': (it) =>
    `Who speaks in ${named(it)} and nowhere else in this story? What would a reader of the others miss?`,
  'sole voice': (it) => `Whose words are quoted in ${named(it)}? Who is spoken about without being quoted?`,
  'ambiguous date': (it) =>
    `A date in ${named(it)} can be read in two ways. Which, and what in the texts decides it?`,
  'missing date': (it) =>
    `${named(it)} ${one(it) ? 'gives' : 'give'} no date. Which words in the text help to place ${one(it) ? 'it' : 'each of them'}, and how far do they go?`,
  'printed correction': (it) =>
    `${named(it)} prints a correction of itself. What was wrong, and do the other articles print it as it was before or after?`,
  'different figures': (it) =>
    `${named(it)} print different numbers. What does each number count, and can both be right?`,
  'different dates': (it) =>
    `${named(it)} do not give one event the same date. Which does each give, and what could explain it?`,
  figure: (it) =>
    it.words
      ? `Where does the figure “${it.words}” in ${named(it)} come from? Who answers for it, and does any other article have it?`
      : `Which figures does the text of ${named(it)} give, and who answers for each of them?`,
  'one matter, other accounts': (it) =>
    `${it.matter}: ${named(it)} ${one(it) ? 'says two things' : 'do not tell it alike'}. Which words does each use, and can all of it be true?`,
  'same claim, other words': (it) =>
    `${it.matter}: ${named(it)} say the same in other words. Which words are they, and does one of them say more than the other?`,
};
