/** The words of a statement's page and of the statement on another site. */

import { count } from '../../engine/text/counts.ts';
import type { WherePrinted } from '../../statement/where-printed.ts';

/** `in 3 articles and a reader’s comment`; `2 times in one article`. */
export function sayWhere({ sigla, pieces, comments }: WherePrinted): string {
  const articles =
    sigla.length === 1 ? `${count(pieces, 'time')} in one article` : `in ${count(sigla.length, 'article')}`;
  if (comments === 0) return articles;
  return `${articles} and ${comments === 1 ? 'a reader’s comment' : `${comments} readers’ comments`}`;
}

export const statementWords = {
  kicker: (where: WherePrinted) => `Statement · ${sayWhere(where)}`,
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
    title: (where: WherePrinted) => `One statement, ${sayWhere({ ...where, comments: 0 })}`,
    titleIn: (story: string, where: WherePrinted) =>
      `${story}: one statement, ${sayWhere({ ...where, comments: 0 })}`,
    notStated: 'speaker not stated',
    contentNote: 'Content note:',
    more: ': every version, word by word · Variorum',
  },
} as const;
