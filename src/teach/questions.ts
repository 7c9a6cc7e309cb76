import type { Finding, FindingKind } from '../schemas/finding.ts';
import { list } from '../wording/counts.ts';

/** A question for a class; the answer is the finding's sentence. */
export interface Question {
  /** The finding it comes from. */
  id: string;
  question: string;
  answer: string;
}

const asked: Partial<Record<FindingKind, (articles: string) => string>> = {
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

/**
 * Questions drawn from findings: the best two of each kind, in order of rank, so that a class meets
 * every kind of difference.
 */
export function questionsOf(findings: readonly Finding[], most = 12): Question[] {
  const ranked = findings.toSorted((left, right) => left.rank - right.rank);
  const perKind = new Map<FindingKind, number>();
  return ranked
    .filter(({ kind }) => {
      const times = (perKind.get(kind) ?? 0) + 1;
      perKind.set(kind, times);
      return asked[kind] !== undefined && times <= 2;
    })
    .slice(0, most)
    .map(({ id, kind, sigla, sentence }) => ({
      id,
      question: asked[kind]!(list(sigla)),
      answer: sentence,
    }));
}
