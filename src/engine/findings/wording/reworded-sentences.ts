/**
 * In: a statement. Out: the sentences that one article prints at another place of it and with some of the words in another order
 * or other ones: “what we have waited for for a long time” and “what we have waited a long time for”.
 */

import type { Statement } from '../../../schemas/statement.ts';
import { compareWords } from '../../statements/compare-words.ts';
import { foldPhrase } from '../../text/fold.ts';
import { contains } from '../../text/overlaps.ts';
import { spellOut } from '../../text/spell-out.ts';
import type { FindingContext } from '../context.ts';
import { sentencesIn } from '../sentences-in.ts';
import { findPieces } from './statement-pieces.ts';
import type { WordingSite } from './wording-sites.ts';
import { wordsBeyond } from './words-beyond.ts';

/** Fewer words make no sentence to compare. */
const leastWords = 6;
/** Of the words of the longer of the two. */
const mostOfIt = 0.75;

export function findRewordedSentences(statement: Statement, context: FindingContext): WordingSite[] {
  const { siglum } = statement.versions[statement.fullest]!;
  return findPieces(statement, context).flatMap(({ left, versions, sigla }) => {
    const [own] = sigla;
    const theirs = left.flatMap((span) => sentencesIn(siglum, span, context));
    const moved = wordsBeyond(versions, statement).flatMap((span) => sentencesIn(own!, span, context));
    return moved.flatMap((one) => {
      const words = context.text({ siglum: own!, ...one }).trim();
      const other = theirs.find((span) => areReworded(words, context.text({ siglum, ...span }).trim()));
      if (!other) return [];
      const at = statement.versions.findIndex((version) => version.siglum === own && contains(version, one));
      const cells = statement.versions.map((version, index) =>
        index === at ? one : index === statement.fullest && contains(version, other) ? other : null,
      );
      return [
        {
          readings: [
            {
              words: context.text({ siglum, ...other }).trim(),
              sigla: [siglum],
              versions: [statement.fullest],
            },
            { words, sigla: [own!], versions: [at] },
          ],
          cells,
        },
      ];
    });
  });
}

function areReworded(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => spellOut(foldPhrase(text).split(' '))) as [string[], string[]];
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < leastWords || a.join(' ') === b.join(' ')) return false;
  return compareWords(a, b).runs.reduce((sum, { length }) => sum + length, 0) >= mostOfIt * longest;
}
