/** The words of the pack for a class. */

import { capitalise, count, countInWords, list } from '../../engine/text/counts.ts';
import type { FindingKind } from '../../schemas/finding.ts';

const alone = ['Published', 'Author', 'Publisher', 'Who is quoted', 'Whose words it begins with'];
const beside = ['Text that stands in the other article too', 'Only in this article'];

export const teachWords = {
  title: 'A lesson for a class',
  description: (story: string) =>
    `A lesson on the story “${story}”: instructions, an empty table to fill in, questions with answers.`,
  standfirst: (articles: number) =>
    `An hour on how ${articles === 1 ? 'one article tells its story' : `one story reads in ${countInWords(articles, 'article')}`}. Print this page: a sheet of instructions, a table to fill in, a sheet of questions for each group, and the answers apart.`,
  contentNote: 'Content note:',
  how: {
    title: 'How to run it',
    steps: (summary: string | null, articles: number, together: boolean) =>
      [
        [
          '5 minutes.',
          `Tell the class the subject in one sentence${summary === null ? '.' : `: ${summary}`}`,
        ],
        [
          '15 minutes.',
          `Give each group ${articles === 1 ? 'the article' : 'its two articles'} as text with numbered lines, and the table. The group underlines every quotation and writes the speaker beside it.`,
        ],
        [
          '15 minutes.',
          `The groups fill in the table: the date, author and publisher that ${articles === 1 ? 'the article states, and who is quoted' : 'each article states, who is quoted, what stands in one of the two only'}.`,
        ],
        [
          '15 minutes.',
          'Each group answers its page of questions. Every answer names the lines that it rests on.',
        ],
        [
          '10 minutes.',
          `${together ? 'Answer the questions for all together. ' : ''}Open ${articles === 1 ? 'the article' : 'a comparison'} on screen. What did the groups miss, and what did the site miss? It works by rules and can be wrong; each finding names its rule.`,
        ],
      ] as const,
    articles: 'The articles',
    words: (number: number) => count(number, 'word'),
    pairs: 'Pairs that share text:',
    pair: (sigla: readonly string[], words: number) => `${list(sigla)} (${count(words, 'word')})`,
    noPairs: 'No two of the articles share text; any pair will do.',
    compare: 'All comparisons →',
    numbered: 'Numbered lines',
    numberedOf: (siglum: string) => `${siglum} with numbered lines`,
    toTexts: 'All texts with numbered lines, to print →',
  },
  sheet: {
    title: 'A table to fill in',
    lead: 'Write “not stated” where the article does not say. Do not guess.',
    label: 'The table, one column an article',
    article: 'Article',
    question: 'Question',
    empty: 'to fill in',
    /** What is asked of each article; with one there is no other to look into. */
    rows: (articles: number) => [...alone, ...(articles > 1 ? beside : []), 'What you would ask the author'],
  },
  questions: {
    title: 'Questions',
    lead: 'Drawn from what the comparison found, and answered by the articles that a group has. Lines are those of the numbered texts.',
    none: 'The comparison found nothing to ask about.',
    alsoRight: (names: readonly string[], siglum: string) =>
      `It is also right to name ${list(names)}, quoted in ${siglum} only.`,
    group: (sigla: readonly string[], index: number, groups: number) =>
      `${groups > 1 ? `Group ${index + 1}: ` : ''}${sigla.length === 1 ? 'article' : 'articles'} ${list(sigla)}`,
    together: 'All together',
    talk: 'To talk about:',
    answer: 'Answer',
    openAll: 'Open all answers',
    foldAll: 'Fold all answers',
    evidence: 'The words it rests on →',
    where: 'Lines:',
  },
  key: {
    title: 'Answers',
    lead: 'For the teacher, by the numbers of the questions. Not to be handed out.',
  },
  texts: {
    title: 'Texts with numbered lines',
    description: (story: string) =>
      `The articles of the story “${story}” to hand out: bare text with numbered lines.`,
    lead: 'Only what the articles print, without marks and notes, in lines that are numbered alike on every sheet and screen. The answers of the lesson name these lines. Each article begins a new sheet.',
    only: 'Only one on paper:',
    onlyOf: (siglum: string) => `${siglum} only`,
    all: 'all again',
    toLesson: 'To the lesson →',
    article: (siglum: string) => `Article ${siglum}`,
    empty: 'The file holds no text of an article.',
  },
  handout: {
    link: 'Both texts with numbered lines',
    title: (sigla: readonly string[]) => `${list(sigla)} as a handout`,
    description: (sigla: readonly string[], story: string) =>
      `Articles ${list(sigla)} of the story “${story}” to hand out: bare texts beside each other, with numbered lines.`,
    lead: 'Only what the two articles print, beside each other on landscape sheets. The lines are numbered as in the lesson, so that a class can point to them.',
    print: 'Print',
    toCompare: (sigla: readonly string[]) => `What differs in ${list(sigla)} →`,
    pairs: 'Two beside each other, to print:',
  },
} as const;

/** What a question is about: its articles, the words in marks that its finding names, if any, and its heading. */
interface Asked {
  sigla: readonly string[];
  words: string | null;
  matter: string;
  /** The one speaker of what it is about; null where there are several, or none. */
  speaker: string | null;
}

const one = ({ sigla }: Asked): boolean => sigla.length === 1;
const named = ({ sigla }: Asked): string => list(sigla);
const by = ({ speaker }: Asked): string => (speaker ? ` by ${speaker}` : '');
const both = ({ sigla }: Asked): string => (sigla.length > 2 ? 'all of it' : 'both');
const theWords = ({ words }: Asked): string => (words ? `the words “${words}”` : 'some words');

/** What the finding answers, and what a class may talk about next: nothing here answers that. */
interface Asking {
  ask: string;
  talk?: string;
}

/** What a finding of each kind lets one ask; never with the answer in it. */
export const askedOf: Record<FindingKind, (about: Asked) => Asking> = {
  'attribution conflict': (it) => ({
    ask: `${named(it)} print the same words. To whom does each article give them?`,
    talk: `Which words of each article say so? Can ${both(it)} be right?`,
  }),
  'wording inside the marks': (it) => ({
    ask: `${named(it)} quote ${it.speaker ?? 'the same person'}. Which words inside the quotation marks are not the same?`,
    talk: `Could ${both(it)} be what was said?`,
  }),
  'cut quotation': (it) => ({
    ask: one(it)
      ? `${named(it)} prints one statement${by(it)} twice, at different lengths. What is left out where it is shorter?`
      : `${named(it)} print one statement${by(it)} at different lengths. What is left out where it is shorter?`,
    talk: 'Does the article show that something is missing? Does the statement say the same without it?',
  }),
  'lifted quotation': (it) => ({
    ask: one(it)
      ? `${named(it)} works a few words of a statement${by(it)} into its own sentence and prints more of it elsewhere. Which words?`
      : `In ${named(it)}, one article works a few words of a statement${by(it)} into its own sentence; ${it.sigla.length > 2 ? 'the others print' : 'the other prints'} it at length. Which words?`,
    talk: 'What comes before and after them in the statement? Is it missed?',
  }),
  reprint: (it) => ({
    ask: `Lay ${named(it)} side by side. How much of them is the same, word for word?`,
    talk: 'What does the shorter one leave out, and whose voices go with it? Do the texts tell who copied from whom?',
  }),
  'typography only': (it) => ({
    ask: `Lay ${named(it)} side by side. Which differences are only of signs, such as quotation marks and dashes, and not of words?`,
    talk: 'Does any of them change what is said?',
  }),
  echo: (it) => ({
    ask: `${capitalise(theWords(it))} stand in ${named(it)}. Who uses them in each?`,
    talk: 'Is it one statement or two? How can you tell?',
  }),
  'with and without quotation marks': (it) => ({
    ask: `${capitalise(theWords(it))} stand in quotation marks in one place and without them in another (${named(it)}). Where do they have the marks?`,
    talk: 'Who said them? What do the marks change?',
  }),
  'one office, two holders': (it) => ({
    ask: `${named(it)} name the holder of one office, and not the same person. Who holds it in each?`,
    talk: 'What does that say about when each was written?',
  }),
  'one speaker, two names': (it) => ({
    ask: `${named(it)} do not print one speaker’s name alike. Which spellings are there?`,
    talk: 'How would you find out which is right?',
  }),
  'one person, two names': (it) => ({
    ask: `${named(it)} do not print one person’s name alike. Which spellings are there?`,
    talk: 'How would you find out which is right?',
  }),
  'one person, two descriptions': (it) => ({
    ask: `${named(it)} do not say alike who one person is. What does each print?`,
    talk: 'How would you find out which is right? Could both be?',
  }),
  'one law, two names': (it) => ({
    ask: `${named(it)} call one law by different names. Which?`,
    talk: 'What do the names say about when each was written?',
  }),
  'quoted in one article only': (it) => ({
    ask: `Who is quoted in ${named(it)} and nowhere else in this story?`,
    talk: 'What would a reader of the others miss?',
  }),
  'sole voice': (it) => ({
    ask: `Whose words are quoted in ${named(it)}?`,
    talk: 'Who is spoken about without being quoted?',
  }),
  'ambiguous date': (it) => ({
    ask: `A date in ${named(it)} can be read in two ways. Which?`,
    talk: 'What could decide which of them is meant?',
  }),
  'missing date': (it) => ({
    ask: `${named(it)} ${one(it) ? 'gives' : 'give'} no date. Which words in the text tell of a day or a time?`,
    talk: `How far do they help to place ${one(it) ? 'it' : 'each of them'}?`,
  }),
  'printed correction': (it) => ({
    ask: `${named(it)} prints a correction of itself. What was wrong?`,
    talk: 'Do other articles print it as it was before or after?',
  }),
  'different figures': (it) => ({
    ask: `${named(it)} print different numbers for one matter. Which?`,
    talk: `What does each number count? Can ${both(it)} be right?`,
  }),
  'different dates': (it) => ({
    ask: `${named(it)} do not give one event the same date. Which does each give?`,
    talk: 'What could explain it?',
  }),
  'different accounts': (it) => ({
    ask: `${it.matter.replace(/:.*$/u, '')}: what does each of ${named(it)} say?`,
    talk: `Can ${both(it)} be right?`,
  }),
  figure: (it) => ({
    ask: it.words
      ? `${named(it)} ${one(it) ? 'prints' : 'print'} the figure “${it.words}”. Is it inside quotation marks, and does the text give it to anybody?`
      : `Which figures does the text of ${named(it)} print, and to whom does it give each of them?`,
    talk: `How could you check ${it.words ? 'it' : 'them'}?`,
  }),
  'one matter, other accounts': (it) => ({
    ask: `${it.matter}: ${named(it)} ${one(it) ? 'says two things' : 'do not tell it alike'}. Which words does each use?`,
    talk: 'Can all of it be true?',
  }),
  'same claim, other words': (it) => ({
    ask: `${it.matter}: ${named(it)} say the same in other words. Which words are they?`,
    talk: 'Does one of them say more than the others?',
  }),
};

/** Kinds whose question sets articles beside each other: nobody can answer it who has one of them. */
export const ofSeveral: ReadonlySet<FindingKind> = new Set([
  'attribution conflict',
  'wording inside the marks',
  'reprint',
  'one office, two holders',
  'one speaker, two names',
  'one person, two names',
  'one law, two names',
  'different figures',
  'different dates',
  'different accounts',
  'same claim, other words',
]);

/** Kinds whose question nobody can answer who has not read all articles. */
export const ofTheWholeStory: ReadonlySet<FindingKind> = new Set(['quoted in one article only']);
