/** The words of a statement's page and of the statement on another site. */
import { count } from '../counts.ts';

export const statementWords = {
  kicker: (versions: number, articles: number) =>
    `Statement · ${count(versions, 'version')} · ${count(articles, 'article')}`,
  words: {
    title: 'Word by word',
    lead: 'Only the places where the versions part, each version in its own words. All the rest is the same.',
    none: 'The versions have no words in one order.',
  },
  places: {
    title: 'In each article',
    lead: 'The sentence as printed, with the words that attribute it.',
  },
  findings: 'Findings about it',
  rule: 'Versions put together by rule',
  confidence: (share: number) => `, confidence ${Math.round(share * 100)}%.`,
  compare: 'Compare',

  embed: {
    title: (versions: number) => `One statement, ${versions} versions`,
    titleIn: (story: string, versions: number) => `${story}: one statement, ${versions} versions`,
    notStated: 'speaker not stated',
    more: ': every version, word by word · Variorum',
  },
} as const;
